package io.vitrine.commerce.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.audit.subject.PersonRecords.Kept;
import io.vitrine.core.audit.subject.PersonRecords.Share;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an erasure nothing of the business names the person but what the law holds, and the receipt says that. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class CustomerDataTest {

    private static final String NAME = "Thandi";
    private static final String SURNAME = "Mokoena";
    private static final String MAILBOX = "thandi@c.example";

    /** What the law holds, as it was issued. */
    private static final List<String> HELD = List.of("invoice.buyer", "receipt.buyer");

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final CustomerData data = new CustomerData();

    @BeforeEach
    void wire() {
        data.rows = new PersonPieces();
        data.rows.database = shop.database();
        data.audit = new TestAudit(shop.database(), Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC));
    }

    @Test
    void noColumnOfTheSchemaNamesThePersonAfterwardsButWhatTheLawHolds() {
        UUID order = shop.order("CARD", "1 x 100.00 Boot");
        shop.run("update sales_order set status = 'DELIVERED' where id = ?", order);
        shop.issue(order);
        traces(order);
        assertTrue(found().size() > 8, () -> "too few traces to prove anything: " + found());
        String subject = TypeId.format("cus", shop.customer());
        Kept kept = shop.in(() -> data.find(subject)).orElseThrow();
        List<Share> shares = shop.in(() -> data.shares(kept));
        assertTrue(
                shares.stream()
                        .anyMatch(share -> share.fate().equals("HELD")
                                && share.count() == 1
                                && share.words().contains("until 2036")),
                shares::toString);
        shop.in(() -> {
            data.erase(kept, "Request 17");
            return true;
        });
        List<String> left = new ArrayList<>(found());
        left.removeAll(HELD);
        assertEquals(List.of(), left);
        assertTrue(receipt().contains("HELD 1"), this::receipt);
        assertEquals("1", shop.text("select count(*) from reminder_refusal"), "a no stays a no");
        assertTrue(shop.in(() -> data.find(subject)).isEmpty(), "nothing is left to erase");
        assertEquals("1", shop.text("select count(*) from sales_order where customer_id = '" + shop.customer() + "'"));
    }

    @Test
    void anOrderThatIsUnderWayNeedsItsAddress() {
        UUID order = shop.order("CARD", "1 x 100.00 Boot");
        shop.run("update sales_order set status = 'PAID' where id = ?", order);
        Kept kept =
                shop.in(() -> data.find(TypeId.format("cus", shop.customer()))).orElseThrow();
        Problem refused = assertThrows(
                Problem.class,
                () -> shop.in(() -> {
                    data.erase(kept, "Request 18");
                    return true;
                }));
        assertEquals("order_under_way", refused.code());
        assertEquals(MAILBOX, shop.text("select email from customer where id = '" + shop.customer() + "'"));
    }

    /** As the trail keeps it, which the business itself cannot read in the table. */
    private String receipt() {
        try (Connection owner = TestDatabase.shared().owner();
                PreparedStatement statement = owner.prepareStatement("select after::text from "
                        + shop.business().key() + ".audit_event where action = 'customer-data.erased'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The person leaves traces wherever a person can. */
    private void traces(UUID order) {
        UUID cart = UUID.randomUUID();
        shop.run(
                "insert into cart (id, currency, contact, address, order_id, created_at, updated_at) values (?, 'ZAR',"
                        + " '{\"email\":\"thandi@c.example\",\"name\":\"Thandi Mokoena\"}', '{\"name\":\"Thandi Mokoena\"}', ?, now(),"
                        + " now())",
                cart,
                order);
        UUID left = UUID.randomUUID();
        shop.run(
                "insert into cart (id, currency, contact, created_at, updated_at) values (?, 'ZAR',"
                        + " '{\"email\":\"Thandi@C.example\",\"name\":\"Thandi\"}', now(), now())",
                left);
        shop.run(
                "insert into pending_order (order_id, number, cart_id, placement, state, created_at, expires_at) values (?, '9', ?,"
                        + " jsonb_build_object('email', 'thandi@c.example', 'name', 'Thandi', 'contact',"
                        + " '{\"email\":\"thandi@c.example\"}', 'address', '{\"name\":\"Thandi Mokoena\",\"country\":\"ZA\"}'),"
                        + " 'GIVEN_UP', now(), now())",
                UUID.randomUUID(),
                left);
        shop.run(
                "insert into customer_message (id, event_id, kind, order_id, email, subject, body, html, state, queued_at) values"
                        + " (?, ?, 'PLACED', ?, 'thandi@c.example', 'Order', 'Thank you, Thandi Mokoena', 'x', 'SENT', now())",
                UUID.randomUUID(),
                UUID.randomUUID(),
                order);
        shop.run(
                "insert into cart_reminder (cart_id, customer, email, language, words, state, agreed_at) values"
                        + " (?, sha256('thandi@c.example'), 'thandi@c.example', 'en', 'x', 'AGREED', now())",
                left);
        shop.run("insert into reminder_refusal values (sha256('thandi@c.example'), now())");
        shop.run("insert into proved_contact values (sha256('thandi@c.example'), now())");
        shop.run(
                "insert into return_wish (id, order_id, account_id, lines, reason, asked_at) values (?, ?, ?, '{}',"
                        + " 'Too small, says Thandi', now())",
                UUID.randomUUID(),
                order,
                UUID.randomUUID());
        shop.run(
                "insert into order_step (id, order_id, at, status, note, actor) values (?, ?, now(), 'PAID',"
                        + " 'Mrs Mokoena called', 'test')",
                UUID.randomUUID(),
                order);
        shop.run("update customer set name = 'Thandi Mokoena'");
    }

    /** Every text and JSON column of the schema that names the person, as table.column. */
    private List<String> found() {
        return shop.in(() -> shop.database().tenant().withHandle(handle -> {
            List<String> hits = new ArrayList<>();
            for (String column : handle.createQuery(
                            "select table_name || '.' || column_name from information_schema.columns c"
                                    + " where table_schema = current_schema() and data_type in ('text', 'jsonb', 'character varying')"
                                    + " and exists (select from information_schema.tables t where t.table_schema = c.table_schema"
                                    + " and t.table_name = c.table_name and t.table_type = 'BASE TABLE')"
                                    + " and has_column_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name, 'select')"
                                    + " order by 1")
                    .mapTo(String.class)
                    .list()) {
                int dot = column.indexOf('.');
                String table = column.substring(0, dot);
                String name = column.substring(dot + 1);
                boolean hit = handle.createQuery("select exists (select from \"" + table + "\" where \"" + name
                                + "\"::text ~* '" + NAME + "|" + SURNAME + "|" + MAILBOX.replace(".", "\\.") + "')")
                        .mapTo(boolean.class)
                        .one();
                if (hit) {
                    hits.add(column);
                }
            }
            return hits;
        }));
    }
}
