package io.vitrine.commerce.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which guests are asked, what a code and a link are good for, and for how long. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class GuestContactsTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final Clock clock = Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC);
    private final List<Mail> sent = new ArrayList<>();
    private final GuestRows rows = new GuestRows();
    private final GuestContacts contacts = new GuestContacts();

    @BeforeEach
    void wire() {
        rows.database = shop.database();
        rows.clock = clock;
        GuestSteps steps = new GuestSteps();
        steps.rows = rows;
        steps.ids = new Ids();
        steps.audit = new TestAudit(shop.database(), clock);
        contacts.steps = steps;
        contacts.rows = rows;
        contacts.clock = clock;
        contacts.codes = new ContactCodes() {
            @Override
            byte[] key() {
                return new byte[32];
            }
        };
        contacts.mailer = new Mailer() {
            @Override
            public void send(Mail mail) {
                sent.add(mail);
            }
        };
        contacts.hosts = new Hosts() {
            @Override
            public String urlOf(String slug) {
                return "https://" + slug + ".example";
            }
        };
        contacts.limit();
    }

    @Test
    void aCodeWorksOnceAndAWrongOneFiveTimesAtMost() {
        UUID cart = cart("Ana@C.example");
        ask(cart);
        String code = code();
        assertFalse(
                shop.text("select encode(code_hash, 'hex') from contact_proof").contains(code));
        for (int i = 0; i < 4; i++) {
            assertRefused(() -> contacts.type(cart, code.equals("000000") ? "000001" : "000000"));
        }
        run(() -> contacts.type(cart, " " + code + " "));
        assertEquals("t", shop.text("select proved = sha256('ana@c.example') from cart where id = '" + cart + "'"));
        assertRefused(() -> contacts.type(cart, code));
        UUID other = cart("bo@c.example");
        ask(other);
        String right = code();
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> contacts.type(other, "x"));
        }
        assertRefused(() -> contacts.type(other, right));
    }

    @Test
    void aLinkWorksOnceForTheAddressItWasMailedToAndForADay() {
        UUID cart = cart("ana@c.example");
        ask(cart);
        String link = link();
        assertTrue(in(() -> contacts.good(link)));
        assertFalse(in(() -> contacts.good(link + "x")));
        shop.run("update cart set contact = '{\"email\":\"eve@c.example\",\"name\":\"Eve\"}' where id = ?", cart);
        assertRefused(() -> contacts.follow(link));
        assertEquals("0", shop.text("select count(*) from proved_contact"));
        shop.run("update cart set contact = '{\"email\":\"ana@c.example\",\"name\":\"Ana\"}' where id = ?", cart);
        assertTrue(in(() -> contacts.follow(link)).isEmpty(), "a cart that is not ordered is not shown");
        assertRefused(() -> contacts.follow(link));
        UUID late = cart("bo@c.example");
        ask(late);
        String old = link();
        rows.clock = Clock.offset(clock, Duration.ofHours(25));
        assertFalse(in(() -> contacts.good(old)));
        assertRefused(() -> contacts.follow(old));
    }

    @Test
    void fiveMailsAnHourGoToAMailboxHoweverManyCartsAskForThem() {
        for (int i = 0; i < 5; i++) {
            ask(cart(i % 2 == 0 ? "ana@c.example" : "ANA@c.example"));
        }
        Problem refused = assertThrows(Problem.class, () -> ask(cart("ana@c.example")));
        assertEquals(429, refused.status());
        assertEquals(5, sent.size());
    }

    @Test
    void cashHoldsUntilThisVeryOrderIsConfirmedAndAKnownAddressIsEnoughForATransfer() {
        UUID cash = ordered("COD");
        assertEquals("AWAITED true", state(cash));
        ask(cartOf(cash));
        assertTrue(sent.get(0).text().contains("Order "), () -> sent.get(0).text());
        assertEquals(cartOf(cash), in(() -> contacts.follow(link())).orElseThrow());
        assertEquals("LINK true", state(cash));
        assertEquals("AWAITED true", state(ordered("COD")));
        assertEquals("KNOWN true", state(ordered("TRANSFER")));
        shop.run("delete from proved_contact");
        assertEquals("AWAITED true", state(ordered("TRANSFER")));
        assertEquals("AWAITED false", state(ordered("CARD")));
        shop.run("insert into guest_policy (rule, flag_hours, updated_at) values ('OFF', 24, now())");
        UUID free = ordered("COD");
        assertEquals("0", shop.text("select count(*) from order_contact where order_id = '" + free + "'"));
        assertThrows(Problem.class, () -> ask(cartOf(free)), "nothing is asked");
    }

    @Test
    void namesAreTextInTheMail() {
        UUID cart = cart("ana@c.example");
        shop.run("update cart set language = 'es' where id = ?", cart);
        ask(cart);
        assertTrue(sent.get(0).subject().startsWith("Tu código para "), sent.get(0)::subject);
        assertTrue(sent.get(0).html().orElseThrow().contains("<html lang=\"es\">"));
    }

    private UUID ordered(String method) {
        UUID order = shop.order(method, "1 x 100.00 Boot");
        UUID cart = cart("thandi@c.example");
        shop.in(() -> {
            Together writes = new Together();
            GuestWrites.placed(writes, order, cart, method, clock.instant());
            try {
                writes.write(shop.database().tenantDataSource());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
        shop.run("update cart set order_id = ? where id = ?", order, cart);
        return order;
    }

    private UUID cart(String email) {
        UUID cart = UUID.randomUUID();
        shop.run(
                "insert into cart (id, currency, contact, created_at, updated_at)"
                        + " values (?, 'ZAR', jsonb_build_object('email', ?::text, 'name', 'Ana'), now(), now())",
                cart,
                email);
        return cart;
    }

    private UUID cartOf(UUID order) {
        return UUID.fromString(shop.text("select id::text from cart where order_id = '" + order + "'"));
    }

    private String state(UUID order) {
        return shop.text(
                "select coalesce(how, state) || ' ' || holds from order_contact where order_id = '" + order + "'");
    }

    private void ask(UUID cart) {
        run(() -> contacts.ask(cart));
    }

    private String code() {
        String text = sent.get(sent.size() - 1).text();
        return text.substring(text.indexOf("code: ") + 6).substring(0, 6);
    }

    private String link() {
        String text = sent.get(sent.size() - 1).text();
        String token = text.substring(text.indexOf("?link=") + 6);
        token = token.substring(0, token.indexOf('\n'));
        assertFalse(shop.text("select encode(token_hash, 'hex') from contact_proof order by created_at desc limit 1")
                .equals(token));
        assertEquals(43, new OpaqueToken(token).text().length());
        return token;
    }

    private void assertRefused(Runnable work) {
        assertEquals(422, assertThrows(Problem.class, () -> run(work)).status());
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** A refusal ends no transaction here: what was counted before it stays, as it does in the container. */
    private <T> T in(Supplier<T> work) {
        Problem[] refused = new Problem[1];
        List<T> found = new ArrayList<>();
        shop.in(() -> {
            try {
                found.add(work.get());
            } catch (Problem problem) {
                refused[0] = problem;
            }
            return true;
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        return found.get(0);
    }
}
