package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Sale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two businesses at once through the real server, more clients than connections, every third request refused. */
class MixedLoadIT {

    private static final int REQUESTS = 500;
    private static final int CLIENTS = 40;

    private final Set<String> faults = ConcurrentHashMap.newKeySet();

    @Test
    void fiveHundredRequestsNeverMixRows() {
        Side[] sides = {new Side(Business.open("load-one"), "111"), new Side(Business.open("load-two"), "222")};
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        CompletableFuture<?>[] all = IntStream.range(0, REQUESTS)
                .mapToObj(i -> CompletableFuture.runAsync(() -> request(i, sides[i % 2], sides[1 - i % 2]), threads))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        threads.shutdown();
        assertEquals(Set.of(), faults);
        for (Side side : sides) {
            assertEquals(side.recorded, new HashSet<>(side.listed()), side.business.slug());
            assertTrue(side.recorded.size() > 50);
        }
    }

    private void request(int number, Side side, Side other) {
        switch (number / 2 % 6) {
            case 0, 1 -> side.record();
            case 2 -> refused(side, side.sale().worth("-1"), 422);
            case 3 -> refused(side, new Sale(other.location, "EUR", side.sale().lines(), ""), -1);
            case 4 -> {
                Answer list = side.business.owner().get("/api/orders?limit=100");
                check(
                        list.status() == 200 && !list.body().contains("\"" + other.price + ".00"),
                        "list of " + side.price);
            }
            default -> {
                Answer places = side.business.owner().get("/api/locations");
                check(
                        places.body().contains("Shop " + side.price)
                                && !places.body().contains("Shop " + other.price),
                        places.body());
            }
        }
    }

    private void refused(Side side, Sale sale, int status) {
        Answer answer = side.business.owner().post("/api/orders", sale.json());
        check(status < 0 ? answer.status() == 404 || answer.status() == 422 : answer.status() == status, answer.body());
    }

    private void check(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static final class Side {

        private final Business business;
        private final String price;
        private final String location;
        private final Set<String> recorded = ConcurrentHashMap.newKeySet();

        Side(Business business, String price) {
            this.business = business;
            this.price = price;
            this.location = business.addLocation("Shop " + price);
        }

        Sale sale() {
            return business.sale(location).worth(price + ".00");
        }

        void record() {
            recorded.add(business.owner()
                    .post("/api/orders", sale().json())
                    .expect(201)
                    .json()
                    .getString("id"));
        }

        List<String> listed() {
            java.util.ArrayList<String> ids = new java.util.ArrayList<>();
            String after = "";
            do {
                var page = business.owner()
                        .get("/api/orders?limit=100" + (after.isEmpty() ? "" : "&after=" + after))
                        .expect(200)
                        .json();
                page.getJsonArray("data")
                        .forEach(order -> ids.add(order.asJsonObject().getString("id")));
                after = page.isNull("next") ? "" : page.getString("next");
            } while (!after.isEmpty());
            return ids;
        }
    }
}
