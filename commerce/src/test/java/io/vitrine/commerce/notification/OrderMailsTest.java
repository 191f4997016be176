package io.vitrine.commerce.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.TestOutbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class OrderMailsTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final Ids ids = new Ids();
    private final Clock clock = Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC);
    private final Post post = new Post();
    private final MessageRows rows = new MessageRows();
    private final OrderMails mails = new OrderMails();
    private final Departures departures = new Departures();
    private final MailChoices choices = new MailChoices();

    @BeforeEach
    void wire() {
        rows.database = shop.database();
        rows.ids = ids;
        rows.clock = clock;
        mails.news = new NewsRows();
        mails.news.database = shop.database();
        mails.messages = rows;
        mails.outbox = new TestOutbox(shop.database());
        mails.hosts = new Hosts() {
            @Override
            public String urlOf(String slug) {
                return "https://" + slug + ".example";
            }
        };
        departures.steps = new DepartureSteps();
        departures.steps.rows = rows;
        departures.mailer = post;
        choices.rows = rows;
        choices.audit = new TestAudit(shop.database(), clock);
    }

    @Test
    void theConfirmationNamesLinesAndTotalAndIsWrittenOnce() {
        UUID order = shop.order("TRANSFER", "2 x 100.00 Boot <b>red</b>", "1 x 55.50 Sole");
        OutboxEvent placed = event("order.placed", id(order));
        hear(placed);
        hear(placed, event("order.placed", id(order), placed.id()));
        depart();
        Mail mail = post.only();
        assertEquals("thandi@c.example", mail.to());
        assertTrue(mail.text().contains("2 x Boot <b>red</b>"), mail::text);
        assertTrue(mail.text().contains("ZAR 315.50"), mail::text);
        assertTrue(mail.html().orElseThrow().contains("Boot &lt;b&gt;red&lt;/b&gt;"));
        assertFalse(mail.text().contains(Letter.PROOF));
        assertEquals("SENT", shop.text("select state from customer_message"));
        depart();
        assertEquals(1, post.taken.size());
    }

    @Test
    void aParcelIsToldOfOnceAndAStepWithoutOneIsAReturn() {
        UUID order = shop.order("CARD", "2 x 100.00 Boot");
        UUID parcel = ids.next();
        shop.run(
                "insert into shipment (id, order_id, location_id, status, carrier, tracking, created_at, shipped_at, actor)"
                        + " select ?, id, location_id, 'SHIPPED', 'Post', 'ZA 1', now(), now(), 'test' from sales_order where id = ?",
                parcel,
                order);
        shop.run("insert into shipment_line (shipment_id, line_no, quantity) values (?, 1, 1)", parcel);
        hear(moved(order, "PAID", "PARTLY_SHIPPED"));
        hear(moved(order, "PARTLY_SHIPPED", "PARTLY_SHIPPED"));
        depart();
        assertEquals(2, post.taken.size());
        assertTrue(post.taken.get(0).text().contains("Tracking: Post ZA 1"));
        assertTrue(post.taken.get(0).text().contains("1 x Boot"));
        assertTrue(post.taken.get(1).subject().contains("return"));
    }

    @Test
    void whoWantsNoNewsIsToldWhatIsNecessaryAlone() {
        UUID order = shop.order("TRANSFER", "1 x 100.00 Boot");
        hear(event("order.placed", id(order)));
        depart();
        String proof = proof(post.only());
        in(() -> choices.choose(proof, false));
        hear(moved(order, "PENDING_PAYMENT", "PAID"), moved(order, "SHIPPED", "DELIVERED"));
        depart();
        assertEquals(1, post.taken.size());
        hear(moved(order, "PAID", "CANCELLED"));
        depart();
        assertEquals(2, post.taken.size());
        assertFalse(shop.in(() -> choices.wantsNews(proof)));
        assertThrows(Problem.class, () -> shop.in(() -> choices.wantsNews("guessed")));
    }

    @Test
    void theLinkOfAMailProvesItsAddressAndAGuessProvesNothing() {
        UUID order = shop.order("TRANSFER", "1 x 100.00 Boot");
        hear(event("order.placed", id(order)));
        depart();
        in(() -> choices.confirm("guessed"));
        assertEquals("0", shop.text("select count(*) from proved_contact"));
        String proof = proof(post.only());
        in(() -> choices.confirm(proof));
        in(() -> choices.confirm(proof));
        assertEquals(
                "1",
                shop.text("select count(*) from proved_contact where customer = sha256('thandi@c.example'::bytea)"));
        assertFalse(shop.text("select body || html from customer_message").contains(proof));
    }

    @Test
    void whatTheServerDoesNotTakeWaitsAndLeavesLater() {
        UUID order = shop.order("TRANSFER", "1 x 100.00 Boot");
        hear(event("order.placed", id(order)));
        post.down = true;
        // in the container each step has its transaction, here they would end with the failure
        shop.in(() -> {
            assertThrows(IllegalStateException.class, () -> departures.handle(List.of()));
            return true;
        });
        assertEquals("QUEUED 1", shop.text("select state || ' ' || tries from customer_message"));
        post.down = false;
        depart();
        assertEquals("SENT 2", shop.text("select state || ' ' || tries from customer_message"));
        assertEquals(1, post.taken.size());
    }

    private void hear(OutboxEvent... events) {
        in(() -> mails.handle(List.of(events)));
    }

    private void depart() {
        in(() -> departures.handle(List.of()));
    }

    private void in(Runnable work) {
        shop.in(() -> {
            work.run();
            return true;
        });
    }

    private static String proof(Mail mail) {
        String text = mail.text();
        return text.substring(text.indexOf("/mails/") + "/mails/".length()).strip();
    }

    private OutboxEvent moved(UUID order, String from, String to) {
        shop.run("update sales_order set status = ? where id = ?", to, order);
        return event(
                "order.moved",
                Json.createObjectBuilder(id(order))
                        .add("from", from)
                        .add("to", to)
                        .build());
    }

    private OutboxEvent event(String type, JsonObject payload) {
        return event(type, payload, ids.next());
    }

    private static OutboxEvent event(String type, JsonObject payload, UUID id) {
        return new OutboxEvent(id, type, payload);
    }

    private static JsonObject id(UUID order) {
        return Json.createObjectBuilder().add("id", TypeId.format("ord", order)).build();
    }

    /** Takes mails in, unless it is down. */
    private static final class Post extends Mailer {

        private final List<Mail> taken = new ArrayList<>();
        private boolean down;

        @Override
        public void send(Mail mail) {
            if (down) {
                throw new IllegalStateException("down");
            }
            taken.add(mail);
        }

        Mail only() {
            assertEquals(1, taken.size());
            return taken.get(0);
        }
    }
}
