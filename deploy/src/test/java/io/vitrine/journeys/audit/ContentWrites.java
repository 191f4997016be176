package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import java.util.Base64;

/** What the shop says of itself. */
final class ContentWrites {

    private static final byte[] PICTURE =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    private static final String BLOCK = "{\"kind\":\"TEXT\",\"texts\":{\"en\":{\"title\":\"Hello\"}}}";
    private static final String BLOCKS = "/api/storefront/blocks";

    private final Business business = Business.open("cover-content");
    private final String location = business.addLocation("Corner shop");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/storefront/blocks", client -> client.post(BLOCKS, BLOCK))
                .with(
                        "PUT /api/storefront/blocks/{block}",
                        client -> Tried.send(client, "PUT", block(), BLOCK.replace("Hello", "Good day")))
                .with("DELETE /api/storefront/blocks/{block}", client -> client.delete(block()))
                .with("PUT /api/storefront/order", client -> {
                    String id = block().substring(BLOCKS.length() + 1);
                    String all = business
                            .owner()
                            .get("/api/storefront/draft")
                            .expect(200)
                            .json()
                            .getJsonArray("data")
                            .getValuesAs(JsonObject.class)
                            .stream()
                            .map(one -> one.getString("id"))
                            .filter(one -> !one.equals(id))
                            .reduce("\"" + id + "\"", (list, one) -> list + ",\"" + one + "\"");
                    return Tried.send(client, "PUT", "/api/storefront/order", "{\"blocks\":[" + all + "]}");
                })
                .with("POST /api/storefront/editions", client -> {
                    block();
                    return client.post("/api/storefront/editions", "");
                })
                .with("DELETE /api/storefront/draft", client -> client.delete("/api/storefront/draft"))
                .with(
                        "PUT /api/storefront/settings",
                        client -> Tried.send(
                                client, "PUT", "/api/storefront/settings", "{\"languages\":[\"en\",\"es\"]}"))
                .with("POST /api/storefront/pictures", client -> client.postBytes("/api/storefront/pictures", PICTURE))
                .with(
                        "PUT /api/products/{product}/translations/{language}",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/products/"
                                        + Tried.id(business.owner()
                                                .post(
                                                        "/api/products",
                                                        "{\"name\":\"Boot\",\"variants\":[{\"sku\":\"B-1\"}]}"))
                                        + "/translations/es",
                                "{\"name\":\"Bota\"}"))
                .with(
                        "PUT /api/collections/{collection}/translations/{language}",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/collections/"
                                        + Tried.id(business.owner().post("/api/collections", "{\"name\":\"Winter\"}"))
                                        + "/translations/es",
                                "{\"name\":\"Invierno\"}"))
                .with("PUT /api/branches/{location}", client -> Tried.send(client, "PUT", branch(), place()))
                .with("DELETE /api/branches/{location}", client -> {
                    Tried.send(business.owner(), "PUT", branch(), place()).expect(200);
                    return client.delete(branch());
                });
    }

    private String block() {
        return BLOCKS + "/" + Tried.id(business.owner().post(BLOCKS, BLOCK));
    }

    private String branch() {
        return "/api/branches/" + location;
    }

    private static String place() {
        return "{\"address\":{\"line1\":\"1 Long Street\",\"city\":\"Cape Town\",\"country\":\"ZA\"}}";
    }
}
