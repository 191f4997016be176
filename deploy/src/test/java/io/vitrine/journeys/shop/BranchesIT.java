package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Where customers may come to, as the shop shows it. */
class BranchesIT {

    @Test
    void branchesAreShownWithHoursAndStructuredData() {
        Business business = Business.open("branches");
        put(business, "/api/storefront/settings", "{\"languages\":[\"en\",\"es\"]}")
                .expect(200);
        String location = business.addLocation("Elche shop");
        put(
                        business,
                        "/api/branches/" + location,
                        "{\"address\":{\"line1\":\"Calle <b> 3\",\"city\":\"Elche\",\"postalCode\":\"03201\",\"country\":\"ES\"},"
                                + "\"phone\":\"+34 965 000 000\",\"hours\":[\"Mon-Fri 09:00-18:00\"],"
                                + "\"latitude\":38.2674,\"longitude\":-0.6989}")
                .expect(200);
        String page = page(business, "/es/branches");
        assertTrue(page.contains("Calle &lt;b&gt; 3"), page);
        assertTrue(page.contains("tel:+34965000000"));
        assertTrue(page.contains("Lun–Vie") && page.contains("09:00–18:00"), page);
        assertTrue(page.contains("\"LocalBusiness\"") && page.contains("https://schema.org/Monday"));
        put(
                        business,
                        "/api/branches/" + location,
                        "{\"address\":{\"line1\":\"a\",\"city\":\"b\",\"country\":\"ES\"},\"hours\":[\"always\"]}")
                .expectProblem(422);
        put(business, "/api/branches/loc_01h00000000000000000000000", "{}").expectProblem(404);
        business.owner().delete("/api/branches/" + location).expect(204);
        assertFalse(page(business, "/branches").contains("Elche shop"));
    }

    private static Answer put(Business business, String path, String body) {
        return business.owner()
                .with("Content-Type", "application/json")
                .send("PUT", path, BodyPublishers.ofString(body));
    }

    private static String page(Business business, String path) {
        return business.anonymous().get(path).expect(200).body();
    }
}
