package io.vitrine.journeys.audit;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Post;
import io.vitrine.journeys.payment.Till;
import java.util.UUID;

/** Guests and their addresses. */
final class ContactWrites {

    private final Till till = Till.open("cover-contact");

    Tried tried() {
        return new Tried(till.business())
                .with("POST /api/orders/{order}/contact-proof", client -> client.post(awaited(), "{}"))
                .with(
                        "POST /api/orders/{order}/contact-proof/confirmation",
                        client -> client.post(awaited() + "/confirmation", "{\"reason\":\"called\"}"))
                .with("POST /api/carts/{cart}/contact-proof", client -> client.post(cart() + "/contact-proof", "{}"))
                .with("POST /api/carts/{cart}/contact-proof/confirmation", this::code)
                .with(
                        "POST /api/enquiries/{enquiry}/answer",
                        client -> client.post(question() + "/answer", "{\"answer\":\"On Monday\"}"))
                .with("POST /api/enquiries/{enquiry}/closing", client -> client.post(question() + "/closing", "{}"))
                .with("POST /api/reminder-refusals", this::refusal)
                .with(
                        "PUT /api/cart-policy",
                        client -> Tried.send(
                                client, "PUT", "/api/cart-policy", "{\"reminding\":true,\"hours\":6,\"keepDays\":20}"))
                .with(
                        "PUT /api/guest-policy",
                        client -> Tried.send(
                                client, "PUT", "/api/guest-policy", "{\"rule\":\"BEFORE_DISPATCH\",\"flagHours\":12}"));
    }

    /** As the head of a mail says it. */
    private Answer refusal(Client client) {
        String token = UUID.randomUUID().toString();
        Till.execute(
                "insert into " + till.business().key()
                        + ".cart_reminder (cart_id, customer, language, words, state, agreed_at, left_at, token_hash)"
                        + " values (?, sha256('ana@c.example'), 'en', 'x', 'SENT', now(), now(), sha256('" + token
                        + "'))",
                UUID.randomUUID());
        return client.post("/api/reminder-refusals?token=" + token, "");
    }

    private String question() {
        UUID id = UUID.randomUUID();
        Till.execute(
                "insert into " + till.business().key()
                        + ".enquiry (id, name, email, language, message, state, asked_at)"
                        + " values (?, 'Ana', 'ana@c.example', 'en', 'When?', 'OPEN', now())",
                id);
        return "/api/enquiries/" + TypeId.format("enq", id);
    }

    private String cart() {
        return till.ready(till.business().anonymous());
    }

    private String awaited() {
        return "/api/orders/"
                + till.order("{\"method\":\"TRANSFER\"}").expect(201).json().getString("id") + "/contact-proof";
    }

    private Answer code(Client client) {
        String cart = cart();
        till.business().anonymous().post(cart + "/contact-proof", "{}").expect(202);
        String code = Post.to("ana@c.example").first("Your code: ([0-9]{6})");
        return client.post(cart + "/contact-proof/confirmation", "{\"code\":\"" + code + "\"}");
    }
}
