package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Post;
import io.vitrine.journeys.signin.FormAnswer;
import jakarta.json.JsonArray;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Guests show that an address is theirs, before an order is sent on or before it is paid, and find their orders again. */
class GuestsIT {

    private static final String CASH = "{\"payment\":{\"method\":\"COD\"}}";

    @Test
    void cashOfAGuestWaitsForThePressOfAButtonInTheMail() {
        Shelf shelf = Shelf.with("guests-cash", 1, 10);
        Client staff = shelf.business().owner();
        put(staff, "/api/payment-methods", "{\"methods\":[{\"gateway\":\"cod\",\"enabled\":true}]}")
                .expect(200);
        String cart = shelf.ready(shelf.variants(), 1);
        contact(shelf, cart, "cash@guest.example");
        String order = "/api/orders/"
                + shelf.guest()
                        .post(cart + "/checkout", CASH)
                        .expect(201)
                        .json()
                        .getString("id");
        Answer held = staff.post(order + "/shipments", "{}");
        assertEquals(409, held.status(), held::body);
        assertEquals("contact_awaited", held.json().getString("code"));
        assertEquals(1, listed(staff, "unconfirmed"));
        assertEquals(0, listed(staff, "to-pack"));
        String path =
                Post.to("cash@guest.example").first("Where it is: http://[^/]+(/orders/crt_[0-9a-z]+\\?mail=\\S+)");
        String page = html(shelf, path).expect(200).body();
        assertTrue(page.contains("Yes, this is my order"), page);
        assertFalse(
                staff.get(order + "/contact-proof").expect(200).json().getBoolean("confirmed"),
                "looking shows nothing");
        String clean = path.substring(0, path.indexOf('?'));
        assertEquals(
                303,
                form(shelf, clean, "do=confirm&mail=" + path.substring(path.indexOf('=') + 1))
                        .status());
        assertEquals(
                "LINK", staff.get(order + "/contact-proof").expect(200).json().getString("how"));
        assertFalse(html(shelf, clean).expect(200).body().contains("Is cash@guest.example your address?"));
        staff.post(order + "/shipments", "{}").expect(201);
    }

    @Test
    void whereTheShopAsksFirstTheCodeOpensTheCheckout() {
        Shelf shelf = Shelf.with("guests-code", 1, 10);
        put(shelf.business().owner(), "/api/guest-policy", "{\"rule\":\"BEFORE_PAYMENT\",\"flagHours\":24}")
                .expect(200);
        String cart = shelf.ready(shelf.variants(), 1);
        contact(shelf, cart, "code@guest.example");
        Answer refused = shelf.checkout(cart);
        assertEquals("contact_unproved", refused.expectProblem(409).json().getString("code"));
        shelf.guest().post(cart + "/contact-proof", "").expect(202);
        String id = cart.substring(cart.lastIndexOf('/') + 1);
        assertTrue(html(shelf, "/confirm/" + id).expect(200).body().contains("We wrote to code@guest.example"));
        Answer wrong = form(shelf, "/confirm/" + id, "do=confirm&code=nonsense");
        assertEquals(422, wrong.status());
        assertTrue(wrong.body().contains("This is not the code"), wrong::body);
        String code = Post.to("code@guest.example").first("Your code: ([0-9]{6})");
        Answer right = form(shelf, "/confirm/" + id, "do=confirm&code=" + code);
        assertEquals(303, right.status(), right::body);
        contact(shelf, cart, "another@guest.example");
        shelf.checkout(cart).expectProblem(409);
        contact(shelf, cart, "code@guest.example");
        shelf.checkout(cart).expect(201);
    }

    @Test
    void whoAsksForOrdersLearnsNothingThatTheMailboxDoesNotSay() {
        Shelf shelf = Shelf.with("guests-find", 1, 10);
        String cart = shelf.ready(shelf.variants(), 1);
        contact(shelf, cart, "find@guest.example");
        String number = shelf.checkout(cart).expect(201).json().getString("number");
        Answer known = asked(shelf, "Find@Guest.example");
        Answer unknown = asked(shelf, "nobody@guest.example");
        assertEquals(200, known.status(), known::body);
        assertEquals(known.body(), unknown.body());
        String text = Post.to("find@guest.example").about("Your orders at");
        assertTrue(text.contains("Order " + number), text);
        String link = Post.to("find@guest.example").first("Order " + number + " .*http://[^/]+(/orders/crt_[0-9a-z]+)");
        assertTrue(html(shelf, link).expect(200).body().contains(number));
        assertTrue(Post.to("nobody@guest.example").mails().isEmpty());
        assertEquals(
                422, form(shelf, "/find-order", "email=find@guest.example").status(), "the browser has to work for it");
    }

    @Test
    void aQuestionReachesOwnersAndStaffAndIsAnsweredOnceByMail() {
        Shelf shelf = Shelf.with("guests-ask", 1, 10);
        String cart = shelf.ready(shelf.variants(), 1);
        contact(shelf, cart, "asks@guest.example");
        String number = shelf.checkout(cart).expect(201).json().getString("number");
        String fields = "name=Gus+%3Cb%3E&message=When+does+it+come%3F&order=" + number;
        assertEquals(
                422,
                form(shelf, "/contact", fields + "&email=asks@guest.example").status(),
                "the browser has to work");
        String split = form(
                        shelf,
                        "/contact",
                        fields + "&email=a%40b.example%0d%0aBcc%3A+x%40y.example&proof=" + proof(shelf))
                .body();
        assertTrue(split.contains("Write an e-mail address"), split);
        Answer known = form(shelf, "/contact", fields + "&email=asks@guest.example&proof=" + proof(shelf));
        assertEquals(200, known.status(), known::body);
        Answer stranger = form(shelf, "/contact", fields + "&email=other@guest.example&proof=" + proof(shelf));
        assertEquals(known.body(), stranger.body(), "nobody learns whose order it is");
        String told = Post.to(Business.email(shelf.business().slug())).about("a question from the shop");
        assertTrue(told.contains("about order " + number), told);
        Client staff = shelf.business().owner();
        JsonArray waiting = staff.get("/api/enquiries").expect(200).json().getJsonArray("data");
        assertEquals(2, waiting.size());
        assertFalse(waiting.getJsonObject(0).containsKey("order"), "another address, another person");
        assertTrue(waiting.getJsonObject(1).containsKey("order"));
        String question = "/api/enquiries/" + waiting.getJsonObject(1).getString("id");
        staff.post(question + "/answer", "{\"answer\":\"On Monday\"}").expect(204);
        String answer = Post.to("asks@guest.example").about("Your question to");
        assertTrue(answer.contains("On Monday") && answer.contains("When does it come?"), answer);
        staff.post(question + "/answer", "{\"answer\":\"Again\"}").expectProblem(409);
    }

    private static String proof(Shelf shelf) {
        return URLEncoder.encode(FormAnswer.of(shelf.guest()), StandardCharsets.UTF_8);
    }

    private static Answer asked(Shelf shelf, String email) {
        return form(
                shelf,
                "/find-order",
                "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&proof=" + proof(shelf));
    }

    private static int listed(Client staff, String work) {
        return staff.get("/api/orders?work=" + work)
                .expect(200)
                .json()
                .getJsonArray("data")
                .size();
    }

    private static void contact(Shelf shelf, String cart, String email) {
        shelf.send("PUT", cart + "/contact", "{\"email\":\"" + email + "\",\"name\":\"Gus\"}")
                .expect(204);
    }

    private static Answer html(Shelf shelf, String path) {
        return shelf.guest().with("Accept", "text/html").get(path);
    }

    private static Answer form(Shelf shelf, String path, String fields) {
        return shelf.guest()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with(
                        "Origin",
                        "http://" + shelf.business().host() + ":"
                                + shelf.business().server().port())
                .send("POST", path, BodyPublishers.ofString(fields));
    }

    private static Answer put(Client client, String path, String json) {
        return client.with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json));
    }
}
