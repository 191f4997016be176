package io.vitrine.commerce.privacy;

import io.vitrine.commerce.privacy.Piece.Fate;
import java.util.List;

/** Everything of a customer that this module keeps, in the order in which it goes: what others are found by goes last. */
final class Pieces {

    private static final String OF_ORDERS = "order_id in (select id from sales_order where customer_id = :customer)";
    private static final String HASHED =
            "in (select sha256(convert_to(one, 'UTF8')) from unnest(cast(:emails as text[])) one)";
    private static final String CARTS = """
            (order_id in (select id from sales_order where customer_id = :customer)
             or lower(contact ->> 'email') = any(cast(:emails as text[])))
            and (contact is not null or address is not null or account_id is not null)""";
    private static final String NAMED = """
            (lower(coalesce(email, '')) = any(cast(:emails as text[]))
             or customer = (select number from customer where id = :customer))""";

    static final List<Piece> ALL = List.of(
            deleted(
                    "Mails to the person",
                    "customer_message",
                    "(" + OF_ORDERS + " or lower(email) = any(cast(:emails as text[])))"),
            deleted("Questions to the shop", "enquiry", "lower(email) = any(cast(:emails as text[]))"),
            deleted("Consents to reminders", "cart_reminder", "customer " + HASHED),
            deleted("Codes and links that were mailed", "contact_proof", "customer " + HASHED),
            deleted("Confirmed addresses", "proved_contact", "customer " + HASHED),
            emptied("Wishes to send back", "return_wish", OF_ORDERS + " and reason <> 'erased'", "reason = 'erased'"),
            emptied("Reasons of returns", "return_case", OF_ORDERS + " and reason <> 'erased'", "reason = 'erased'"),
            emptied("Words at orders", "order_step", OF_ORDERS + " and note <> ''", "note = ''"),
            emptied("Labels of parcels", "shipment_label", """
                    shipment_id in (select s.id from shipment s join sales_order o on o.id = s.order_id
                                    where o.customer_id = :customer) and pdf is not null""", "pdf = null"),
            emptied(
                    "Names and addresses at orders",
                    "order_detail",
                    OF_ORDERS + " and contact <> '{}'",
                    "contact = '{}', address = jsonb_build_object('country', address ->> 'country'), account_id = null"),
            emptied("Checkouts that were paid elsewhere", "pending_order", """
                    cart_id in (select id from cart where (order_id in (select id from sales_order where customer_id = :customer)
                                or lower(contact ->> 'email') = any(cast(:emails as text[]))))
                    and state in ('PLACED', 'GIVEN_UP', 'REPAID') and placement ->> 'email' <> 'erased@erased.invalid'""", """
                    placement = placement - 'name' - 'account' || jsonb_build_object('email', 'erased@erased.invalid',
                        'contact', '{"email":"erased@erased.invalid","name":"erased"}',
                        'address', cast(jsonb_build_object('name', 'erased', 'line1', 'erased', 'city', 'erased', 'postalCode', '0',
                            'country', cast(placement ->> 'address' as jsonb) ->> 'country') as text))"""),
            new Piece(
                    "Carts",
                    Fate.EMPTIED,
                    "select count(*) from cart where " + CARTS,
                    "update cart set contact = null, address = null, account_id = null, proved = null where " + CARTS),
            deleted("Answers that programs had kept", "idempotency", """
                    exists (select from unnest(cast(:emails as text[])) one where position(one in lower(body)) > 0)"""),
            deleted("Rows of files that wait to be read", "import_line", NAMED),
            deleted("Documents of files that wait to be read", "import_document", NAMED),
            deleted("Rows of files that were left out", "import_rejection", """
                    exists (select from unnest(cast(:emails as text[])) one where position(one in lower(raw)) > 0)"""),
            held("Invoices and credit notes", "invoice", "customer_id = :customer"),
            held("Receipts", "receipt", OF_ORDERS),
            emptied(
                    "The customer",
                    "customer",
                    "id = :customer and (email is null or email not like '%@erased.invalid')",
                    "email = 'erased-' || id || '@erased.invalid', name = null, number = null"));

    private Pieces() {}

    private static Piece deleted(String name, String table, String where) {
        return new Piece(name, Fate.DELETED, count(table, where), statement("delete from", table, "where", where));
    }

    private static Piece emptied(String name, String table, String where, String change) {
        return new Piece(
                name, Fate.EMPTIED, count(table, where), statement("update", table, "set", change, "where", where));
    }

    private static Piece held(String name, String table, String where) {
        return new Piece(name, Fate.HELD, count(table, where), "");
    }

    private static String count(String table, String where) {
        return statement("select count(*) from", table, "where", where);
    }

    /** Each part is a constant of this class. */
    private static String statement(String... parts) {
        return String.join(" ", parts);
    }
}
