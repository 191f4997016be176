package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;

/** Promotions. */
final class PromotionWrites {

    private final Business business = Business.open("cover-promotion");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/promotions", client -> client.post("/api/promotions", promotion()))
                .with(
                        "PATCH /api/promotions/{promotion}",
                        client -> Tried.send(client, "PATCH", made(), "{\"name\":\"Other\"}"))
                .with("DELETE /api/promotions/{promotion}", client -> client.delete(made()));
    }

    private String made() {
        return "/api/promotions/" + Tried.id(business.owner().post("/api/promotions", promotion()));
    }

    private static String promotion() {
        return "{\"name\":\"Sale\",\"kind\":\"PERCENT\",\"percent\":10}";
    }
}
