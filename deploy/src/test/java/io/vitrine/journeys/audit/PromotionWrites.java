package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;

/** Promotions. */
final class PromotionWrites {

    private final Business business = Business.open("cover-promotion");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/promotions", client -> client.post("/api/promotions", promotion()))
                .with(
                        "PATCH /api/promotions/{promotion}",
                        client -> Tried.send(client, "PATCH", made(), "{\"name\":\"Other\"}"))
                .with("PUT /api/customer-groups", this::group)
                .with("DELETE /api/promotions/{promotion}", client -> client.delete(made()));
    }

    private Answer group(Client client) {
        String sale = business.sale(business.addLocation("Shop")).json().toString();
        business.owner()
                .post(
                        "/api/orders",
                        sale.replace("\"location\"", "\"customer\":{\"email\":\"gus@c.example\"},\"location\""))
                .expect(201);
        return Tried.send(
                client, "PUT", "/api/customer-groups", "{\"email\":\"GUS@c.example\",\"group\":\"RETAILERS\"}");
    }

    private String made() {
        return "/api/promotions/" + Tried.id(business.owner().post("/api/promotions", promotion()));
    }

    private static String promotion() {
        return "{\"name\":\"Sale\",\"kind\":\"PERCENT\",\"percent\":10}";
    }
}
