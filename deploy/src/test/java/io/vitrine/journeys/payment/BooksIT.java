package io.vitrine.journeys.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Billed;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From an order to the tax that is due on it, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksIT {

    @SuppressWarnings("NullAway.Init")
    private Till till;

    @BeforeAll
    void open() {
        till = Till.open("books");
        Till.send(
                        till.business().owner(),
                        "PUT",
                        "/api/seller",
                        "{\"legalName\":\"Books S.L.\",\"address\":{\"line1\":\"Calle 1\",\"city\":\"Elche\",\"postalCode\":"
                                + "\"03201\",\"country\":\"ES\"},\"taxPack\":\"es\",\"taxNumber\":\"ESB12345674\","
                                + "\"pricesHoldTax\":true}")
                .expect(200);
    }

    @Test
    void aRefundBringsItsCreditNoteAPaymentItsReceiptAndTheTaxReportAgreesWithTheLedger() {
        JsonObject order = till.paid();
        String id = order.getString("id");
        JsonObject payment =
                await(() -> till.payment(id).getJsonArray("allocations").isEmpty() ? null : till.payment(id));
        JsonObject part = payment.getJsonArray("allocations").getJsonObject(0);
        assertEquals(order.getJsonObject("total"), part.getJsonObject("amount"));
        till.business().owner().post("/api/refunds", till.refund(id, "30.00")).expect(201);
        JsonObject invoice = await(() -> {
            JsonObject found = get("/api/invoices/" + part.getString("invoice"));
            return found.getJsonArray("creditNotes").isEmpty() ? null : found;
        });
        JsonObject note = get("/api/invoices/"
                + invoice.getJsonArray("creditNotes").getJsonObject(0).getString("id"));
        assertEquals("30.00", note.getJsonObject("total").getString("amount"));
        assertEquals("PAID", invoice.getString("status"));
        JsonObject receipt = first(await(() -> some("/api/receipts?order=" + id)));
        assertEquals(order.getJsonObject("total"), receipt.getJsonObject("amount"));
        Answer pdf =
                till.business().owner().with("Accept", "*/*").get("/api/receipts/" + receipt.getString("id") + "/pdf");
        assertTrue(pdf.expect(200).body().startsWith("%PDF"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        JsonObject total = get("/api/tax-report?from=" + today.minusDays(2) + "&to=" + today.plusDays(2))
                .getJsonArray("totals")
                .getJsonObject(0);
        assertEquals(total.getJsonObject("ledger"), total.getJsonObject("due"));
        assertEquals("0.00", total.getJsonObject("difference").getString("amount"));
    }

    @Test
    void aGermanCompanyWithItsNumberPaysNoTaxAndAWrongNumberIsRefused() {
        Client guest = till.business().anonymous();
        String cart = "/api/carts/"
                + guest.post("/api/carts", "{}").expect(201).json().getString("id");
        guest.post(cart + "/lines", "{\"variant\":\"" + till.variant() + "\",\"quantity\":1}")
                .expect(201);
        String contact =
                "{\"email\":\"ana@c.example\",\"name\":\"Ana\",\"company\":\"Schuhhaus GmbH\",\"taxNumber\":\"%s\"}";
        Till.send(guest, "PUT", cart + "/contact", contact.formatted("DE12345")).expectProblem(422);
        Till.send(guest, "PUT", cart + "/contact", contact.formatted("DE123456789"))
                .expectProblem(422);
        assertEquals(
                204,
                Till.send(guest, "PUT", cart + "/contact", contact.formatted("de 136 695 976"))
                        .status());
        Till.send(
                guest,
                "PUT",
                cart + "/address",
                "{\"name\":\"Ana\",\"line1\":\"Weg 1\",\"city\":\"Ulm\",\"postalCode\":\"89073\",\"country\":\"DE\"}");
        String option = guest.get(cart + "/shipping-options")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
        Till.send(guest, "PUT", cart + "/shipping", "{\"option\":\"" + option + "\"}");
        String order = guest.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(cart + "/checkout", "{\"payment\":{\"method\":\"SIMULATOR\",\"token\":\"tok_ok\"}}")
                .expect(201)
                .json()
                .getString("id");
        JsonObject part = await(
                        () -> till.payment(order).getJsonArray("allocations").isEmpty() ? null : till.payment(order))
                .getJsonArray("allocations")
                .getJsonObject(0);
        JsonObject invoice = get("/api/invoices/" + part.getString("invoice"));
        assertEquals("0.00", invoice.getJsonObject("tax").getString("amount"));
        JsonObject buyer = invoice.getJsonObject("billedTo");
        assertEquals("DE136695976", buyer.getString("taxNumber"));
        assertEquals(true, buyer.getJsonObject("taxNumberChecked").getBoolean("digits"));
        assertEquals(
                invoice.getString("issuedOn"),
                buyer.getJsonObject("taxNumberChecked").getString("on"));
        assertEquals(
                "REVERSE_CHARGE", invoice.getJsonArray("taxes").getJsonObject(0).getString("treatment"));
    }

    @Test
    void aClosedMonthIsListedAndOpenedAgainOnlyWithAReason() {
        Billed.booked(till.business(), "2026-09-15T12:00:00Z");
        Client owner = till.business().owner();
        owner.post("/api/accounting-periods/2026-09/closing", "{}").expectProblem(422);
        assertEquals(
                "CLOSED",
                owner.post("/api/accounting-periods/2026-09/closing", "{\"reason\":\"VAT was declared\"}")
                        .expect(200)
                        .json()
                        .getString("state"));
        owner.post("/api/accounting-periods/2026-09/closing", "{\"reason\":\"Again\"}")
                .expectProblem(409);
        owner.post("/api/accounting-periods/2026-09/reopening", "{\"reason\":\"An invoice was late\"}")
                .expect(200);
        assertEquals(
                List.of("RUNNING", "OPEN", "REOPENED"),
                get("/api/accounting-periods").getJsonArray("data").getValuesAs(JsonObject.class).stream()
                        .map(period -> period.getString("state"))
                        .toList());
    }

    private JsonObject get(String path) {
        return till.business().owner().get(path).expect(200).json();
    }

    private @org.jspecify.annotations.Nullable JsonObject some(String path) {
        JsonObject found = get(path);
        return found.getJsonArray("data").isEmpty() ? null : found;
    }

    private static JsonObject first(JsonObject page) {
        return page.getJsonArray("data").getJsonObject(0);
    }

    /** What followers of events bring within seconds. */
    private static JsonObject await(Supplier<@org.jspecify.annotations.Nullable JsonObject> look) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            JsonObject found = look.get();
            if (found != null) {
                return found;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Nothing came");
    }
}
