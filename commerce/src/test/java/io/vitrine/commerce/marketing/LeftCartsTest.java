package io.vitrine.commerce.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.letter.Language;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded of which cart, how often, and which carts go. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class LeftCartsTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final Clock clock = Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC);
    private final List<Mail> sent = new ArrayList<>();
    private final ReminderRows rows = new ReminderRows();
    private final CartReminders reminders = new CartReminders();
    private final LeftCarts carts = new LeftCarts();

    @BeforeEach
    void wire() {
        rows.database = shop.database();
        rows.clock = clock;
        reminders.rows = rows;
        reminders.clock = clock;
        reminders.limit();
        reminders.audit = new TestAudit(shop.database(), clock);
        carts.steps = new ReminderSteps();
        carts.steps.rows = rows;
        carts.mailer = new Mailer() {
            @Override
            public void send(Mail mail) {
                sent.add(mail);
            }
        };
        carts.hosts = new Hosts() {
            @Override
            public String urlOf(String slug) {
                return "https://" + slug + ".example";
            }
        };
    }

    @Test
    void whoAgreedIsRemindedOnceWhenTheCartWasLeftForLongEnough() {
        UUID cart = cart();
        UUID silent = cart();
        agree(cart, "Ana@c.example");
        after(Duration.ofHours(3));
        assertEquals(0, sent.size(), "too early");
        after(Duration.ofHours(5));
        assertEquals(1, sent.size());
        Mail mail = sent.get(0);
        assertEquals("Ana@c.example", mail.to());
        assertTrue(mail.text().contains("3 x Boot"), mail::text);
        assertTrue(mail.refusal().orElseThrow().contains("/api/reminder-refusals?token="));
        assertEquals(
                "null", shop.text("select coalesce(email, 'null') from cart_reminder where cart_id = '" + cart + "'"));
        after(Duration.ofHours(30));
        agree(cart, "Ana@c.example");
        agree(silent, "ana@C.example");
        after(Duration.ofHours(60));
        assertEquals(1, sent.size(), "once for a cart, once a week for an address");
    }

    @Test
    void nobodyIsRemindedWhoOrderedOrSaidNo() {
        UUID ordered = cart();
        agree(ordered, "thandi@c.example");
        UUID order = shop.order("CARD", "1 x 100.00 Boot");
        shop.run("update sales_order set placed_at = '2026-11-20T13:00:00Z' where id = ?", order);
        UUID withdrawn = cart();
        agree(withdrawn, "bo@c.example");
        in(() -> reminders.withdraw(new CartId(withdrawn)));
        after(Duration.ofHours(5));
        assertEquals(0, sent.size());
        UUID first = cart();
        agree(first, "cy@c.example");
        after(Duration.ofHours(11));
        assertEquals(1, sent.size());
        String token = token();
        in(() -> reminders.refuse(token));
        in(() -> reminders.refuse(token));
        assertThrows(Problem.class, () -> in(() -> reminders.refuse("guessed")));
        UUID later = cart();
        agree(later, "CY@c.example");
        after(Duration.ofDays(10));
        assertEquals(1, sent.size(), "no means no, from whichever cart");
    }

    @Test
    void theLinkTellsWhatLayInTheCartAndNothingOfWhose() {
        UUID cart = cart();
        agree(cart, "ana@c.example");
        after(Duration.ofHours(5));
        assertFalse(sent.get(0).text().contains(cart.toString()));
        assertEquals(
                "{3}",
                "{"
                        + String.join(
                                ",",
                                shop.in(() -> reminders.pieces(token())).values().stream()
                                        .map(String::valueOf)
                                        .toList())
                        + "}");
        assertTrue(shop.in(() -> reminders.pieces("guessed")).isEmpty());
    }

    @Test
    void oldCartsGoUnlessSomethingCameOfThem() {
        UUID old = cart();
        UUID young = cart();
        UUID ordered = cart();
        UUID order = shop.order("CARD", "1 x 100.00 Boot");
        shop.run("update cart set order_id = ? where id = ?", order, ordered);
        shop.run("update cart set updated_at = '2026-10-01T00:00:00Z' where id in (?, ?)", old, ordered);
        shop.run("update cart set updated_at = '2026-11-01T00:00:00Z' where id = ?", young);
        in(carts::sweep);
        assertEquals("2", shop.text("select count(*) from cart where id in ('" + young + "', '" + ordered + "')"));
        assertEquals("0", shop.text("select count(*) from cart where id = '" + old + "'"));
        assertEquals("0", shop.text("select count(*) from cart_line where cart_id = '" + old + "'"));
    }

    @Test
    void aBusinessThatDoesNotRemindAsksNobody() {
        shop.run("insert into cart_policy (reminding, hours, keep_days, updated_at) values (false, 4, 30, now())");
        UUID cart = cart();
        assertThrows(Problem.class, () -> agree(cart, "ana@c.example"));
        assertThrows(Problem.class, () -> agree(UUID.randomUUID(), "ana@c.example"));
        assertEquals("0", shop.text("select count(*) from cart_reminder"));
    }

    private UUID cart() {
        UUID cart = UUID.randomUUID();
        shop.run(
                "insert into cart (id, currency, created_at, updated_at) values (?, 'ZAR', ?, ?)",
                cart,
                rows.clock.instant().atOffset(ZoneOffset.UTC),
                rows.clock.instant().atOffset(ZoneOffset.UTC));
        shop.run(
                "insert into cart_line (cart_id, variant_id, quantity, seen_price, added_at) select ?, id, 3, 100, now() from variant",
                cart);
        return cart;
    }

    private void agree(UUID cart, String email) {
        in(() -> reminders.agree(new CartId(cart), email, Optional.of(Language.ENGLISH), CartReminders.WORDS));
    }

    private void after(Duration time) {
        rows.clock = Clock.offset(clock, time);
        in(carts::remind);
    }

    private String token() {
        String refusal = sent.get(sent.size() - 1).refusal().orElseThrow();
        return refusal.substring(refusal.indexOf('=') + 1);
    }

    private void in(Runnable work) {
        shop.in(() -> {
            work.run();
            return true;
        });
    }
}
