package io.vitrine.journeys.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.payment.Till;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ways for customers to order: one cart for the account, many articles at once, and orders that come again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnOrderingIT {

    private static final Pattern DELIVERY = Pattern.compile("name=\"delivery\" value=\"([^\"]+)\"");

    @SuppressWarnings("NullAway.Init")
    private OwnShop ana;

    @BeforeAll
    void open() {
        ana = OwnShop.open("own-ordering");
    }

    @Test
    void aVisitorsCartIsPutIntoTheAccountsAtTheSignIn() {
        Buyer buyer = Buyer.of(ana.till().business(), "cleo@c.example");
        String cookie = buyer.open();
        String variant = ana.till().variant();
        buyer.form("/cart", cookie, variant, "2").expect(303);
        String before = OwnShop.cart(buyer.form("/cart", "", variant, "3").expect(303));
        Answer in = buyer.form("/account/signin", before, "email", buyer.email(), "password", buyer.password())
                .expect(303);
        assertEquals(
                "/app/customer?said=merged", in.headers().firstValue("Location").orElse(""));
        String both = Buyer.cookie(in) + "; " + OwnShop.cart(in);
        assertTrue(buyer.get("/cart", both).expect(200).body().contains("value=\"5\""));
        buyer.form("/account/signout", both).expect(303);
        assertTrue(buyer.get("/cart", before).expect(200).body().contains("It is empty"));
    }

    @Test
    void theOrderPadSaysWhatIsWrongForEachRowAndLosesNothing() {
        String wrong = ana.form("/app/customer/order-pad", "sku", "S-1", "quantity", "2", "text", "NOPE;1\nS-1\tmany")
                .expect(422)
                .body();
        assertTrue(wrong.contains("There is no article with this number."), wrong);
        assertTrue(wrong.contains("Write the quantity as a whole number"), wrong);
        assertTrue(wrong.contains("value=\"NOPE\"") && wrong.contains("value=\"many\""), wrong);
        assertTrue(ana.form("/app/customer/order-pad", "text", "s-1,1000")
                .expect(422)
                .body()
                .contains("are left"));
        Answer good = ana.form("/app/customer/order-pad", "sku", "S-1", "quantity", "2", "text", "sku,quantity\ns-1,3")
                .expect(303);
        assertEquals("/cart", good.headers().firstValue("Location").orElse(""));
        assertTrue(ana.buyer()
                .get("/cart", ana.cookie() + "; " + OwnShop.cart(good))
                .body()
                .contains("value=\"5\""));
    }

    @Test
    void aStandingOrderBecomesAnOrderOnItsDayOrAMailThatSaysWhyNot() throws SQLException {
        OwnShop shop = OwnShop.open("own-standing");
        JsonObject first = shop.owing();
        String id = shop.api()
                .post("/api/customer/standing-orders", OwnShop.standing(first.getString("id")))
                .expect(201)
                .json()
                .getString("id");
        String path = "/api/customer/standing-orders/" + id;
        shop.api().post(path + "/steps", "{\"step\":\"PAUSE\"}").expect(200);
        shop.api().post(path + "/steps", "{\"step\":\"SKIP\"}").expectProblem(409);
        shop.api().post(path + "/steps", "{\"step\":\"RESUME\"}").expect(200);
        dueToday(shop);
        JsonObject after = standing(shop, path, "lastOrder");
        String next = after.getString("nextOn");
        JsonObject orders = shop.api().get("/api/customer/orders").expect(200).json();
        assertEquals(2, orders.getJsonArray("data").size());
        assertEquals("PENDING", orders.getJsonArray("data").getJsonObject(0).getString("status"));
        shop.till()
                .business()
                .owner()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/payment-methods",
                        BodyPublishers.ofString("{\"methods\":[{\"gateway\":\"transfer\",\"enabled\":false}]}"))
                .expect(200);
        Machine.pause(5_500); // settings are known for five seconds
        dueToday(shop);
        assertEquals(next, standing(shop, path, "trouble").getString("nextOn"));
        assertTrue(mailed(shop).contains("could not be placed this time"));
        assertEquals(
                2,
                shop.api()
                        .get("/api/customer/orders")
                        .json()
                        .getJsonArray("data")
                        .size());
    }

    @Test
    void aGroupsPriceHoldsFromTheSignInToTheInvoiceAndForNobodyElse() {
        Till till = Till.open("own-group");
        Client owner = till.business().owner();
        till.paid(); // makes the guest known
        OwnShop shop = new OwnShop(till, Buyer.of(till.business(), "ana@c.example"), "");
        shop = new OwnShop(till, shop.buyer(), shop.buyer().open());
        Client guest = till.business().anonymous();
        String product = guest.get("/api/products")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
        owner.post(
                        "/api/products/" + product + "/prices",
                        "{\"variant\":\"" + till.variant()
                                + "\",\"price\":{\"amount\":\"80\",\"currency\":\"EUR\"},\"customerGroup\":\"retailers\"}")
                .expect(201);
        owner.with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/customer-groups",
                        BodyPublishers.ofString("{\"email\":\"ana@c.example\",\"group\":\"retailers\"}"))
                .expect(204);
        String before =
                OwnShop.cart(shop.buyer().form("/cart", "", till.variant(), "1").expect(303));
        assertTrue(shop.buyer().get("/cart", before).body().contains("100.00"));
        Answer in = shop.buyer()
                .form(
                        "/account/signin",
                        before,
                        "email",
                        shop.buyer().email(),
                        "password",
                        shop.buyer().password())
                .expect(303);
        String cart = Buyer.cookie(in) + "; " + before;
        String page = shop.buyer().get("/cart", cart).expect(200).body();
        assertTrue(page.contains("The price went down since you added it: it was"), page);
        assertFalse(
                shop.buyer().get("/cart", before).body().contains("went down"), "signed out it is everybody's price");
        assertTrue(atTheTill(shop, cart).contains("/orders/"), "it is ordered");
        JsonObject order = owner.get("/api/orders?limit=1")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0);
        assertEquals("80.00", order.getJsonObject("total").getString("amount"));
        assertEquals("80.00", shop.invoice(order).getJsonObject("total").getString("amount"));
        assertEquals(
                "100.00",
                till.order(guest, "{\"method\":\"TRANSFER\"}")
                        .expect(201)
                        .json()
                        .getJsonObject("total")
                        .getString("amount"),
                "the same address, not signed in");
    }

    /** Orders what is in the cart on the checkout's page, as the customer who is signed in. */
    private static String atTheTill(OwnShop shop, String cookies) {
        Matcher delivery = DELIVERY.matcher(
                shop.buyer().get("/checkout", cookies).expect(200).body());
        assertTrue(delivery.find(), "there is a way of delivery");
        String[] fields = {
            "email",
            "ana@c.example",
            "name",
            "Ana",
            "line1",
            "Calle 1",
            "city",
            "Elche",
            "postalCode",
            "03201",
            "country",
            "ES",
            "delivery",
            delivery.group(1),
            "payment",
            "TRANSFER",
            "seen",
            "80.00",
            "do",
            "order"
        };
        return shop.buyer()
                .form("/checkout", cookies, fields)
                .expect(303)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static JsonObject standing(OwnShop shop, String path, String field) throws SQLException {
        for (int i = 0; i < 300; i++) {
            JsonObject order = shop.api().get(path).expect(200).json();
            if (order.containsKey(field)) {
                return order;
            }
            shop.now("standing-orders", i);
            Machine.pause(100);
        }
        throw new AssertionError("The standing order has no " + field);
    }

    private static String mailed(OwnShop shop) {
        Client platform = Client.of(shop.till().business().server().port(), "localhost");
        for (int i = 0; i < 100; i++) {
            String mails =
                    platform.get("/dev/mail?to=ana@c.example").expect(200).body();
            if (mails.contains("was not placed")) {
                return mails;
            }
            Machine.pause(100);
        }
        throw new AssertionError("No mail came");
    }

    private static void dueToday(OwnShop shop) throws SQLException {
        shop.run("update " + shop.till().business().key() + ".standing_order set next_on = current_date - 1");
    }
}
