package io.vitrine.journeys.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.GatewayElsewhere;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Invoices that customers pay on a page of the gateway, and what becomes of the money when nobody wants it any more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMoneyIT {

    private static final String ON_ITS_PAGE = "On the payment provider's own page";

    private static final Pattern ONWARD = Pattern.compile("href=\"[^\"]*/([^/\"]+)\">Go on to the payment page");

    @SuppressWarnings("NullAway.Init")
    private OwnShop ana;

    @BeforeAll
    void open() {
        ana = OwnShop.open("own-money");
    }

    @Test
    void whatIsPaidAfterTheShopCancelledIsCalledOffOrGoesBackByItself() throws SQLException {
        Client owner = ana.till().business().owner();
        ana.till().offerElsewhere(owner).expect(200);
        JsonObject paid = ana.till().paid();
        JsonObject order = ana.owing();
        String invoice = ana.invoice(order).getString("id");
        Matcher onward = ONWARD.matcher(ana.form("/app/customer/pay", "method", "CARD", invoice, "100.00")
                .expect(200)
                .body());
        assertTrue(onward.find(), "the page leads to the gateway");
        String payment = onward.group(1);
        for (JsonObject one : List.of(paid, order)) {
            owner.post("/api/orders/" + one.getString("id") + "/cancellation", "{\"reason\":\"Sold out\"}")
                    .expect(201);
        }
        for (int i = 0; i < 300 && !GatewayElsewhere.shared().calledOff(payment); i++) {
            ana.now("called-off-orders", i);
            Machine.pause(100);
        }
        assertTrue(GatewayElsewhere.shared().calledOff(payment), "the gateway knows that nobody wants the money");
        GatewayElsewhere.shared().captured(payment, 10_000, "EUR"); // the customer was faster
        assertEquals(
                204,
                ana.till()
                        .told(ana.till().business().anonymous(), "late-1", payment)
                        .status());
        for (int i = 0; i < 300 && !refunded(payment).equals("100.00"); i++) {
            ana.now("called-off-orders", i);
            Machine.pause(100);
        }
        assertEquals("100.00", refunded(payment));
        assertTrue(ana.page("/app/customer/orders/" + order.getString("id"))
                .body()
                .contains("A payment of 100.00 EUR came after the cancellation. It goes back by itself."));
        assertEquals(
                "0.00",
                refunded(ana.till().payment(paid.getString("id")).getString("id")),
                "what was paid before is given back by people");
        JsonObject check = owner.post("/api/ledger/checks", "").expect(200).json();
        assertTrue(check.getBoolean("passed"), check.toString());
    }

    private String refunded(String payment) {
        return ana.till()
                .business()
                .owner()
                .get("/api/payments/" + payment)
                .expect(200)
                .json()
                .getJsonObject("refunded")
                .getString("amount");
    }

    @Test
    void everyGatewayWithAPageOfItsOwnTakesInvoicesAndNoOther() {
        OwnShop shop = OwnShop.open("own-pages");
        shop.invoice(shop.owing());
        for (String gateway : List.of("stripe", "square", "razorpay", "paypal")) {
            offer(shop, gateway, true);
            assertTrue(pay(shop).contains(ON_ITS_PAGE), gateway);
            offer(shop, gateway, false);
            assertFalse(pay(shop).contains(ON_ITS_PAGE), gateway);
        }
        offer(shop, "payu", true); // sends a form
        assertFalse(pay(shop).contains(ON_ITS_PAGE));
    }

    @Test
    void everyOwnerIsToldOfAnotherBankAccount() {
        ana.till()
                .business()
                .owner()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/payment-methods",
                        BodyPublishers.ofString(
                                "{\"methods\":[{\"gateway\":\"transfer\",\"settings\":{\"instructions\":"
                                        + "\"To ES91 2100 0418 4502 0005 1332\"}}]}"))
                .expect(200);
        Client platform = Client.of(ana.till().business().server().port(), "localhost");
        String mails = "";
        for (int i = 0; i < 200 && !mails.contains("the bank account for transfers was changed"); i++) {
            Machine.pause(100);
            mails = platform.get("/dev/mail?to="
                            + Business.email(ana.till().business().slug()))
                    .expect(200)
                    .body();
        }
        assertTrue(mails.contains("the bank account for transfers was changed"), mails);
        assertFalse(mails.contains("ES91"), "a mail is no place for it");
    }

    private static String pay(OwnShop shop) {
        return shop.page("/app/customer/pay").expect(200).body();
    }

    private static void offer(OwnShop shop, String gateway, boolean enabled) {
        String settings = switch (gateway) {
            case "square" ->
                "\"settings\":{\"locationId\":\"L1\"},\"secrets\":{\"accessToken\":\"a\",\"webhookKey\":\"w\"}";
            case "stripe" -> "\"secrets\":{\"secretKey\":\"sk_test_1\",\"webhookSecret\":\"whsec_1\"}";
            case "razorpay" ->
                "\"settings\":{\"keyId\":\"k\"},\"secrets\":{\"keySecret\":\"s\",\"webhookSecret\":\"w\"}";
            case "paypal" ->
                "\"settings\":{\"clientId\":\"c\",\"webhookId\":\"w\"},\"secrets\":{\"clientSecret\":\"s\"}";
            default -> "\"settings\":{\"merchantKey\":\"m\"},\"secrets\":{\"salt\":\"s\"}";
        };
        shop.till()
                .business()
                .owner()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/payment-methods",
                        BodyPublishers.ofString("{\"methods\":[{\"gateway\":\"" + gateway + "\",\"enabled\":" + enabled
                                + ",\"test\":true," + settings + "}]}"))
                .expect(200);
    }
}
