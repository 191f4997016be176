package io.vitrine.journeys.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A list of orders read page by page has every order once, whatever the page size and the filter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingIT {

    private static final int ORDERS = 250;

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String first = "";
    private String second = "";

    /** 250 orders on ten days, many of them in the same second, two in five in the second location. */
    @BeforeAll
    void open() {
        business = Business.open("pages");
        first = business.addLocation("First");
        second = business.addLocation("Second");
        for (int i = 0; i < ORDERS; i++) {
            String moment = "2026-03-%02dT10:00:0%dZ".formatted(1 + i / 25, i % 3);
            business.owner()
                    .post(
                            "/api/orders",
                            business.sale(i % 5 < 2 ? second : first).at(moment).json())
                    .expect(201);
        }
    }

    @Test
    void everyOrderComesOnceNewestFirst() {
        for (int size : List.of(7, 20, 100)) {
            List<String> ids = walk("placed%5Bgte%5D=2026-03-01&limit=" + size);
            assertEquals(ORDERS, ids.size(), "pages of " + size);
            assertEquals(ORDERS, new TreeSet<>(ids).size(), "pages of " + size);
        }
    }

    @Test
    void filtersHoldOverAllPages() {
        assertEquals(100, walk("limit=7&location=" + second).size());
        assertEquals(150, walk("limit=7&location=" + first).size());
        assertEquals(
                50,
                walk("limit=7&placed%5Bgte%5D=2026-03-02&placed%5Blt%5D=2026-03-04")
                        .size());
        assertEquals(
                20,
                walk("limit=3&location=" + second + "&placed%5Bgte%5D=2026-03-02&placed%5Blt%5D=2026-03-04")
                        .size());
        assertEquals(0, walk("limit=7&placed%5Bgte%5D=2026-04-01").size());
    }

    @Test
    void anOrderThatComesMeanwhileShiftsNothing() {
        JsonObject page = page("limit=50");
        business.owner()
                .post(
                        "/api/orders",
                        business.sale(first).at("2026-02-01T10:00:00Z").json())
                .expect(201);
        List<String> rest = walk("limit=50&after=" + encoded(page));
        page.getJsonArray("data").forEach(order -> assertTrue(!rest.contains(id(order))));
    }

    @Test
    void aCursorThatWasTouchedIsRefused() {
        String cursor = page("limit=5").getString("next");
        List<String> forged =
                new ArrayList<>(List.of("", "x", cursor + "x", cursor.substring(1), cursor.toUpperCase(Locale.ROOT)));
        for (int at = 0; at < cursor.length(); at += 5) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            forged.add(cursor.substring(0, at) + other + cursor.substring(at + 1));
        }
        for (String wrong : forged) {
            Answer answer = business.owner()
                    .get("/api/orders?limit=5&after=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8));
            assertTrue(answer.status() == 422 || (wrong.isEmpty() && answer.status() == 200), wrong + ": " + answer);
        }
    }

    @Test
    void theNeighboursCursorIsRefused() {
        Business other = Business.open("pages-too");
        String cursor = encoded(page("limit=5"));
        other.owner().get("/api/orders?limit=5&after=" + cursor).expectProblem(422);
    }

    private List<String> walk(String query) {
        List<String> ids = new ArrayList<>();
        String last = "9999";
        String after = query.contains("after=") ? query.substring(query.indexOf("after=") + 6) : "";
        String base = query.replaceAll("&after=.*", "");
        do {
            JsonObject page = page(base + (after.isEmpty() ? "" : "&after=" + after));
            for (JsonValue order : page.getJsonArray("data")) {
                String placed = order.asJsonObject().getString("placedAt");
                assertTrue(placed.compareTo(last) <= 0, placed + " after " + last);
                last = placed;
                ids.add(id(order));
            }
            after = page.isNull("next") ? "" : encoded(page);
        } while (!after.isEmpty());
        return ids;
    }

    private JsonObject page(String query) {
        return business.owner().get("/api/orders?" + query).expect(200).json();
    }

    private static String encoded(JsonObject page) {
        return URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
    }

    private static String id(JsonValue order) {
        return order.asJsonObject().getString("id");
    }
}
