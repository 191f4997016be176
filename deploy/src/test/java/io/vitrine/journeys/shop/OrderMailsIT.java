package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A guest hears of each step of the order, and the mail's link opens it. */
class OrderMailsIT {

    private static final String GUEST = "order-mails@guest.example";
    private static final Pattern LINK = Pattern.compile("Where it is: http://[^/]+(/orders/crt_[0-9a-z]+\\?mail=\\S+)");
    private static final Pattern CHOICE = Pattern.compile("http://[^/]+(/mails/\\S+)");

    @Test
    void aGuestHearsOfEachStepAndOpensTheOrderFromTheMail() {
        Shelf shelf = Shelf.with("mailed", 1, 10);
        String cart = shelf.ready(shelf.variants(), 2);
        shelf.send("PUT", cart + "/contact", "{\"email\":\"" + GUEST + "\",\"name\":\"Gus <Guest>\"}")
                .expect(204);
        JsonObject order = shelf.checkout(cart).expect(201).json();
        String number = order.getString("number");
        String text = awaited("Your order " + number);
        assertTrue(text.contains("Thank you, Gus <Guest>."), text);
        assertTrue(text.contains("2 x Thing 1"), text);
        assertTrue(text.contains("EUR 20.00"), text);
        awaited("for order " + number); // the invoice
        String path = found(LINK, text);
        String clean = path.substring(0, path.indexOf('?'));
        assertTrue(shelf.guest()
                .with("Accept", "text/html")
                .get(clean)
                .expect(200)
                .body()
                .contains(number));
        String orders = "/api/orders/" + order.getString("id");
        Client staff = shelf.business().owner();
        staff.post(orders + "/shipments", "{\"carrier\":\"Post\",\"tracking\":\"ES 7\"}")
                .expect(201);
        assertTrue(awaited("Order " + number + " is on its way").contains("Tracking: Post ES 7"));
        Answer unwanted = shelf.guest()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with(
                        "Origin",
                        "http://" + shelf.business().host() + ":"
                                + shelf.business().server().port())
                .send("POST", found(CHOICE, text), java.net.http.HttpRequest.BodyPublishers.ofString("news=no"));
        assertEquals(200, unwanted.status(), unwanted::body);
        staff.post(orders + "/delivery", "{}").expect(201);
        staff.post(
                "/api/refunds",
                "{\"order\":\"" + order.getString("id") + "\",\"amount\":{\"amount\":\"5.00\","
                        + "\"currency\":\"EUR\"},\"reason\":\"scratched\"}");
        awaited("A refund for order " + number);
        List<String> kinds = staff
                .get(orders + "/messages")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(message -> message.getString("kind") + " " + message.getString("state"))
                .sorted()
                .toList();
        assertEquals(List.of("INVOICE SENT", "PLACED SENT", "REFUNDED SENT", "SHIPPED SENT"), kinds);
        assertFalse(staff.get(orders + "/messages")
                .body()
                .contains(found(CHOICE, text).substring(7)));
    }

    /** The text of the mail to the guest with this in its subject. */
    private static String awaited(String subject) {
        Client platform = Client.of(Vitrine.shared().port(), "localhost").with("Accept", "application/json");
        for (int i = 0; i < 50; i++) {
            for (JsonObject mail : platform.get("/dev/mail?to=" + GUEST)
                    .expect(200)
                    .structure()
                    .asJsonArray()
                    .getValuesAs(JsonObject.class)) {
                if (mail.getString("subject").contains(subject)) {
                    return mail.getString("text");
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("Nobody wrote to the guest: " + subject);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }
}
