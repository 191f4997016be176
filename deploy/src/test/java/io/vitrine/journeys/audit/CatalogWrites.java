package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** What the staff writes about products. */
final class CatalogWrites {

    private static final byte[] PICTURE =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    private static final byte[] DOCUMENT = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Business business = Business.open("cover-catalog");
    private final JsonObject product = added();
    private final String path = "/api/products/" + product.getString("id");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/products", client -> client.post("/api/products", aProduct()))
                .with(
                        "PATCH /api/products/{product}",
                        client -> Tried.send(client, "PATCH", path, "{\"description\":\"Good\"}"))
                .with(
                        "DELETE /api/products/{product}",
                        client -> client.delete("/api/products/" + added().getString("id")))
                .with("POST /api/products/{product}/prices", client -> client.post(path + "/prices", price(7)))
                .with(
                        "DELETE /api/products/{product}/prices/{price}",
                        client -> client.delete(
                                path + "/prices/" + Tried.id(business.owner().post(path + "/prices", price(9)))))
                .with(
                        "POST /api/products/{product}/costs",
                        client -> client.post(path + "/costs", price(1).replace("\"price\"", "\"cost\"")))
                .with("POST /api/products/{product}/images", client -> client.postBytes(path + "/images", PICTURE))
                .with("DELETE /api/products/{product}/images/{sha256}", client -> removed(client, "images", PICTURE))
                .with(
                        "POST /api/products/{product}/documents",
                        client -> client.postBytes(path + "/documents", DOCUMENT))
                .with(
                        "DELETE /api/products/{product}/documents/{sha256}",
                        client -> removed(client, "documents", DOCUMENT))
                .with(
                        "PUT /api/products/{product}/related",
                        client -> Tried.send(client, "PUT", path + "/related", "{\"products\":[]}"))
                .with("POST /api/collections", client -> client.post("/api/collections", "{\"name\":\"New\"}"))
                .with(
                        "PATCH /api/collections/{collection}",
                        client -> Tried.send(client, "PATCH", collection(), "{\"name\":\"Newer\"}"))
                .with(
                        "PUT /api/collections/{collection}/products",
                        client -> Tried.send(
                                client,
                                "PUT",
                                collection() + "/products",
                                "{\"products\":[\"" + product.getString("id") + "\"]}"))
                .with("DELETE /api/collections/{collection}", client -> client.delete(collection()))
                .with("POST /api/imports/{job}/application", client -> {
                    Answer applied = client.post("/api/imports/" + imported(true) + "/application", "");
                    ended(applied.json().getString("id"));
                    return applied;
                })
                .with(
                        "POST /api/imports/{job}/undo",
                        client -> client.post("/api/imports/" + imported(false) + "/undo", ""));
    }

    /** The job of an import of products that has ended. */
    private String imported(boolean dryRun) {
        return ended(business.owner()
                .with("Content-Type", "text/csv")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .postBytes(
                        "/api/imports?kind=products&preset=generic&dryRun=" + dryRun,
                        ("product,sku,price\nhat," + UUID.randomUUID() + ",5\n").getBytes(StandardCharsets.UTF_8))
                .expect(202)
                .json()
                .getString("id"));
    }

    /** Waits for the end of a job. */
    private String ended(String job) {
        for (int i = 0; i < 300; i++) {
            JsonObject state =
                    business.owner().get("/api/jobs/" + job).expect(200).json();
            if (!state.getString("state").equals("RUNNING")) {
                return job;
            }
            Machine.pause(100);
        }
        throw new AssertionError("The import does not end");
    }

    private Answer removed(Client client, String kind, byte[] file) {
        String sha256 = business.owner()
                .postBytes(path + "/" + kind, file)
                .expect(201)
                .json()
                .getString("sha256");
        return client.delete(path + "/" + kind + "/" + sha256);
    }

    private String collection() {
        String name = "{\"name\":\"C " + UUID.randomUUID() + "\"}";
        return "/api/collections/" + Tried.id(business.owner().post("/api/collections", name));
    }

    private String price(int from) {
        String variant = product.getJsonArray("variants").getJsonObject(0).getString("id");
        return "{\"variant\":\"" + variant + "\",\"price\":{\"amount\":\"5.00\",\"currency\":\"EUR\"},\"fromQuantity\":"
                + from + "}";
    }

    private JsonObject added() {
        return business.owner().post("/api/products", aProduct()).expect(201).json();
    }

    private static String aProduct() {
        return "{\"name\":\"Boot\",\"variants\":[{\"sku\":\"" + UUID.randomUUID() + "\"}]}";
    }
}
