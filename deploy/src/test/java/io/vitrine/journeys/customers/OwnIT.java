package io.vitrine.journeys.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What customers see of their own, and nobody else does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnIT {

    private static final String ADDRESS = "{\"kind\":\"WORK\",\"chosen\":true,\"address\":{\"name\":\"Ana\","
            + "\"line1\":\"Calle 9\",\"city\":\"Elche\",\"postalCode\":\"03201\",\"country\":\"ES\"}}";

    @SuppressWarnings("NullAway.Init")
    private OwnShop ana;

    @SuppressWarnings("NullAway.Init")
    private OwnShop ben;

    @BeforeAll
    void open() {
        ana = OwnShop.open("own");
        ben = ana.other("ben@c.example");
    }

    @Test
    void nobodyReachesWhatBelongsToAnotherCustomerByPageOrApi() {
        JsonObject order = ana.owing();
        String invoice = ana.invoice(order).getString("id");
        String id = order.getString("id");
        String address = ana.api()
                .post("/api/customer/addresses", ADDRESS)
                .expect(201)
                .json()
                .getString("id");
        String standing = ana.api()
                .post("/api/customer/standing-orders", OwnShop.standing(id))
                .expect(201)
                .json()
                .getString("id");
        for (String page : List.of(
                "/app/customer/orders/" + id,
                "/app/customer/orders/" + id + "/again",
                "/app/customer/orders/" + id + "/confirmation.pdf",
                "/app/customer/invoices/" + invoice,
                "/app/customer/invoices/" + invoice + "/pdf",
                "/app/customer/account/addresses?edit=" + address,
                "/app/customer/standing/new?order=" + id)) {
            ana.page(page).expect(200);
            ben.page(page).expect(404);
        }
        for (String path : List.of(
                "/api/customer/orders/" + id,
                "/api/customer/invoices/" + invoice,
                "/api/customer/standing-orders/" + standing)) {
            ana.api().get(path).expect(200);
            ben.api().get(path).expectProblem(404);
        }
        ben.form("/app/customer/orders/" + id + "/cancel", "reason", "x").expect(404);
        ben.form("/app/customer/orders/" + id + "/return", "reason", "x", "line1", "1")
                .expect(404);
        ben.form("/app/customer/standing", "do", "END", "id", standing).expect(404);
        ben.form("/app/customer/standing", "do", "begin", "order", id, "weeks", "2", "firstOn", "2027-01-01")
                .expect(404);
        ben.form("/app/customer/account/addresses", "do", "remove", "id", address)
                .expect(404);
        ben.form("/app/customer/pay", "method", "SIMULATOR", invoice, "100.00").expect(404);
        ben.api()
                .post("/api/customer/orders/" + id + "/cancellation", "{\"reason\":\"x\"}")
                .expectProblem(404);
        ben.api().delete("/api/customer/addresses/" + address).expectProblem(404);
        ben.api().post("/api/customer/standing-orders", OwnShop.standing(id)).expectProblem(404);
        for (String list : List.of("orders", "invoices", "addresses", "standing-orders")) {
            assertEquals(
                    0,
                    ben.api()
                            .get("/api/customer/" + list)
                            .expect(200)
                            .json()
                            .getJsonArray("data")
                            .size(),
                    list);
        }
        assertFalse(ben.page("/app/customer").expect(200).body().contains(order.getString("number")));
        ana.till().business().owner().get("/api/customer/orders").expectProblem(403);
        ana.till().business().anonymous().get("/api/customer/orders").expectProblem(401);
        ana.api()
                .with("Sec-Fetch-Site", "cross-site")
                .post("/api/customer/addresses", ADDRESS)
                .expectProblem(403);
    }

    @Test
    void anInvoicePaidFromThePortalIsPaidAtOnceAndOnce() {
        JsonObject order = ana.owing();
        String invoice = ana.invoice(order).getString("id");
        assertTrue(ana.page("/app/customer").body().contains("You owe"));
        ana.form("/app/customer/pay", "method", "SIMULATOR", invoice, "99.00").expect(409);
        Answer paid = ana.form("/app/customer/pay", "method", "SIMULATOR", invoice, "100.00")
                .expect(303);
        assertTrue(paid.headers().firstValue("Location").orElse("").endsWith("?said=paid"));
        JsonObject now =
                ana.api().get("/api/customer/invoices/" + invoice).expect(200).json();
        assertEquals("PAID", now.getString("status"));
        assertEquals("0.00", now.getJsonObject("outstanding").getString("amount"));
        ana.form("/app/customer/pay", "method", "SIMULATOR", invoice, "100.00").expect(409);
        assertEquals("PROCESSING", awaited(order, "PROCESSING"));
        JsonObject statement = ana.api()
                .get("/api/customer/statement?from=2020-01-01&to=2099-12-31")
                .expect(200)
                .json();
        assertTrue(statement.getJsonArray("lines").toString().contains("\"PAYMENT\""));
        assertTrue(ana.page("/app/customer/statement.csv").expect(200).body().startsWith("date,kind,document"));
        assertTrue(ana.page("/app/customer/statement.pdf").expect(200).body().startsWith("%PDF"));
        assertTrue(ana.page("/app/customer/payments").expect(200).body().contains("Test payment"));
    }

    @Test
    void anOrderIsCalledOffWhileNothingWasBegunAndItsMoneyGoesBack() throws SQLException {
        JsonObject order = ana.till().paid();
        String path = "/app/customer/orders/" + order.getString("id");
        ana.form(path + "/cancel", "reason", "").expect(422);
        ana.form(path + "/cancel", "reason", "Ordered twice").expect(303);
        assertTrue(ana.page(path).expect(200).body().contains("Cancelled"));
        String refunded = "";
        for (int i = 0; i < 300 && !refunded.equals("100.00"); i++) {
            ana.now("called-off-orders", i);
            Machine.pause(100);
            refunded = ana.till()
                    .payment(order.getString("id"))
                    .getJsonObject("refunded")
                    .getString("amount");
        }
        assertEquals("100.00", refunded);
        JsonObject sent = ana.till().paid();
        ana.till()
                .business()
                .owner()
                .post(
                        "/api/orders/" + sent.getString("id") + "/shipments",
                        "{\"carrier\":\"Post\",\"tracking\":\"T-77\"}")
                .expect(201);
        String other = "/app/customer/orders/" + sent.getString("id");
        ana.form(other + "/cancel", "reason", "Too late").expect(409);
        assertTrue(ana.page(other).body().contains("T-77"));
        ana.form(other + "/return", "reason", "Too small", "line1", "2").expect(422);
        ana.form(other + "/return", "reason", "Too small", "line1", "1").expect(303);
        assertTrue(ana.page(other).body().contains("Return asked for: 1 x Shoe. Too small"));
        ana.form(other + "/return", "reason", "Again", "line1", "1").expect(422);
    }

    private String awaited(JsonObject order, String status) {
        String seen = "";
        for (int i = 0; i < 100 && !seen.equals(status); i++) {
            Machine.pause(i == 0 ? 0 : 100);
            seen = ana.api()
                    .get("/api/customer/orders/" + order.getString("id"))
                    .expect(200)
                    .json()
                    .getString("status");
        }
        return seen;
    }
}
