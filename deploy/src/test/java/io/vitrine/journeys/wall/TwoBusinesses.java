package io.vitrine.journeys.wall;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * Two businesses that both have data of every kind, and the ids of what each one has.
 *
 * @param ids of the second business
 */
record TwoBusinesses(Business one, Business two, Ids ids) {

    /** Ids of things of one business. */
    record Ids(String location, String order, String job, String idempotencyKey, String apiKey, String client) {}

    private static final String FILE = """
            number,date,sku,name,quantity,price
            N-1,2026-01-05,SKU-1,Thing,1,5.00
            N-2,not a date,SKU-1,Thing,1,5.00
            """;

    static TwoBusinesses open() {
        Business one = Business.open("wall-one");
        Business two = Business.open("wall-two");
        fill(one);
        return new TwoBusinesses(one, two, fill(two));
    }

    private static Ids fill(Business business) {
        String location = business.addLocation("Corner shop");
        String key = "wall-key-" + business.slug();
        JsonObject order = business.owner()
                .with("Idempotency-Key", key)
                .post("/api/orders", business.sale(location).json())
                .expect(201)
                .json();
        String job = importFile(business, location);
        business.owner().get("/api/orders").expect(200);
        String program = "\"name\":\"Till\",\"scopes\":[\"orders:read\"]";
        JsonObject apiKey = business.owner()
                .post("/api/keys", "{" + program + "}")
                .expect(201)
                .json();
        JsonObject client = business.owner()
                .post("/api/clients", "{" + program + "}")
                .expect(201)
                .json();
        return new Ids(location, order.getString("id"), job, key, apiKey.getString("id"), client.getString("id"));
    }

    private static String importFile(Business business, String location) {
        String path = business.owner()
                .with("Content-Type", "text/csv")
                .with("Idempotency-Key", "file-" + business.slug())
                .postBytes(
                        "/api/imports?kind=orders&preset=generic&location=" + location,
                        FILE.getBytes(StandardCharsets.UTF_8))
                .expect(202)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String job = path.substring(path.lastIndexOf('/') + 1);
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
}
