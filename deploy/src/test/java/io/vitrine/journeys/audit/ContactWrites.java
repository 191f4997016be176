package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Post;
import io.vitrine.journeys.payment.Till;

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
                        "PUT /api/guest-policy",
                        client -> Tried.send(
                                client, "PUT", "/api/guest-policy", "{\"rule\":\"BEFORE_DISPATCH\",\"flagHours\":12}"));
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
