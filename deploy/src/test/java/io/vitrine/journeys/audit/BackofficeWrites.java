package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the back office puts in order: pictures, documents, collections of a product, ways to deliver. */
final class BackofficeWrites {

    private static final byte[] DOCUMENT = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String RATE =
            "{\"name\":\"Courier\",\"price\":{\"amount\":\"5\",\"currency\":\"EUR\"},\"daysLeast\":1,\"daysMost\":3}";

    private final Business business = Business.open("cover-back");
    private final String product = "/api/products/"
            + Tried.id(business.owner()
                    .post(
                            "/api/products",
                            "{\"name\":\"Boot\",\"variants\":[{\"sku\":\"" + UUID.randomUUID() + "\"}]}"));

    Tried tried() {
        return new Tried(business)
                .with(
                        "PUT /api/products/{product}/images",
                        client -> Tried.send(client, "PUT", product + "/images", "{\"files\":[]}"))
                .with("PUT /api/products/{product}/documents", client -> {
                    String sha256 = business.owner()
                            .postBytes(product + "/documents", DOCUMENT)
                            .expect(201)
                            .json()
                            .getString("sha256");
                    return Tried.send(
                            client,
                            "PUT",
                            product + "/documents",
                            "{\"files\":[{\"sha256\":\"" + sha256 + "\",\"title\":\"Sheet\"}]}");
                })
                .with(
                        "PUT /api/products/{product}/collections",
                        client -> Tried.send(client, "PUT", product + "/collections", "{\"collections\":[]}"))
                .with("POST /api/shipping-rates", client -> client.post("/api/shipping-rates", RATE))
                .with("PUT /api/shipping-rates/{rate}", client -> Tried.send(client, "PUT", rate(), RATE))
                .with("DELETE /api/shipping-rates/{rate}", client -> client.delete(rate()));
    }

    private String rate() {
        return "/api/shipping-rates/" + Tried.id(business.owner().post("/api/shipping-rates", RATE));
    }
}
