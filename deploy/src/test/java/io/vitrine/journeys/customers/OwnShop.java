package io.vitrine.journeys.customers;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.payment.Till;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shop with a customer who has ordered there, signed in. */
record OwnShop(Till till, Buyer buyer, String cookie) {

    private static final Pattern COOKIE = Pattern.compile("(vt_cart=[^;]+)");

    /** The guest of the till's orders opens an account for that very address. */
    static OwnShop open(String name) {
        Till till = Till.open(name);
        Buyer buyer = Buyer.of(till.business(), "ana@c.example");
        return new OwnShop(till, buyer, buyer.open());
    }

    /** Another customer of the same shop. */
    OwnShop other(String email) {
        Buyer stranger = Buyer.of(till.business(), email);
        return new OwnShop(till, stranger, stranger.open());
    }

    Answer page(String path) {
        return buyer.get(path, cookie);
    }

    Answer form(String path, String... fields) {
        return buyer.form(path, cookie, fields);
    }

    /** The API with the customer's cookie, from a page of the shop. */
    Client api() {
        return till.business().anonymous().with("Cookie", cookie).with("Sec-Fetch-Site", "same-origin");
    }

    /** An order on account. */
    JsonObject owing() {
        return till.order("{\"method\":\"TRANSFER\"}").expect(201).json();
    }

    /** The invoice of this order, once it is issued. */
    JsonObject invoice(JsonObject order) {
        String number = order.getString("number");
        for (int i = 0; i < 100; i++) {
            JsonArray found = api().get("/api/customer/invoices?number=" + number)
                    .expect(200)
                    .json()
                    .getJsonArray("data");
            if (!found.isEmpty()) {
                return found.getJsonObject(0);
            }
            Machine.pause(100);
        }
        throw new AssertionError("No invoice came for " + number);
    }

    /** What the browser keeps of its cart. */
    static String cart(Answer answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            Matcher cookie = COOKIE.matcher(header);
            if (cookie.find()) {
                return cookie.group(1);
            }
        }
        throw new AssertionError("No cart came: " + answer.status());
    }

    /** The timed work is due now; said again at every tenth look, should it just have been running. */
    void now(String work, int look) throws SQLException {
        if (look % 10 == 0) {
            run("update platform.scheduled_tasks set execution_time = now() where not picked and task_name = '" + work
                    + "'");
        }
    }

    void run(String sql) throws SQLException {
        try (Connection owner = till.business().server().owner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** What makes the order come again, from three days from now on. */
    static String standing(String order) {
        return "{\"order\":\"" + order + "\",\"weeks\":2,\"firstOn\":\""
                + LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(3) + "\"}";
    }
}
