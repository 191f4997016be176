package io.vitrine.journeys.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A request sent again has no second effect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("once");
        shop = business.addLocation("Shop");
    }

    @Test
    void theSameRequestGetsTheSameBytes() {
        Client keyed = keyed();
        String body = business.sale(shop).json().toString();
        Answer first = keyed.post("/api/orders", body).expect(201);
        Answer second = keyed.post("/api/orders", body).expect(201);
        assertEquals(first.body(), second.body());
        assertEquals(first.headers().firstValue("Location"), second.headers().firstValue("Location"));
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        Client keyed = keyed();
        keyed.post("/api/orders", business.sale(shop).json()).expect(201);
        Answer refused =
                keyed.post("/api/orders", business.sale(shop).worth("11.00").json());
        refused.expectProblem(422);
    }

    @Test
    void theSameKeyAtAnotherOperationIsRefused() {
        Client keyed = keyed();
        keyed.post("/api/orders", business.sale(shop).json()).expect(201);
        keyed.post("/api/locations", "{\"name\":\"Second\",\"kind\":\"SHOP\"}").expectProblem(422);
    }

    @Test
    void theNeighbourMayUseTheSameKey() {
        Business other = Business.open("once-too");
        String location = other.addLocation("Shop");
        String key = UUID.randomUUID().toString();
        String mine = business.owner()
                .with("Idempotency-Key", key)
                .post("/api/orders", business.sale(shop).json())
                .expect(201)
                .json()
                .getString("id");
        String theirs = other.owner()
                .with("Idempotency-Key", key)
                .post("/api/orders", other.sale(location).json())
                .expect(201)
                .json()
                .getString("id");
        assertTrue(!mine.equals(theirs));
    }

    @Test
    void twentyAtOnceAreOneOrder() {
        Client keyed = keyed();
        String body = business.sale(shop).worth("77.77").json().toString();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Answer> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> keyed.post("/api/orders", body), threads))
                .limit(20)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();
        Set<String> bodies = new TreeSet<>();
        answers.forEach(answer -> {
            assertTrue(answer.status() == 201 || answer.status() == 409, answer.toString());
            if (answer.status() == 201) {
                bodies.add(answer.body());
            }
        });
        assertEquals(1, bodies.size(), bodies.toString());
        assertEquals(
                bodies.iterator().next(),
                keyed.post("/api/orders", body).expect(201).body());
        long orders = business.owner().get("/api/orders?limit=100").json().getJsonArray("data").stream()
                .filter(order -> order.toString().contains("77.77"))
                .count();
        assertEquals(1, orders);
    }

    @Test
    void aRefusalKeepsTheKeyFree() {
        Client keyed = keyed();
        keyed.post("/api/orders", business.sale(shop).worth("-1").json()).expectProblem(422);
        keyed.post("/api/orders", business.sale(shop).json()).expect(201);
    }

    @Test
    void aKeyHasAtMost255Characters() {
        Client owner = business.owner();
        String body = business.sale(shop).json().toString();
        owner.with("Idempotency-Key", "k".repeat(255)).post("/api/orders", body).expect(201);
        Answer refused = owner.with("Idempotency-Key", "k".repeat(256)).post("/api/orders", body);
        assertTrue(refused.status() == 400 || refused.status() == 422, refused.toString());
    }

    @Test
    void theStoredAnswerCanBeLookedUp() {
        String key = UUID.randomUUID().toString();
        Answer sale = business.owner()
                .with("Idempotency-Key", key)
                .post("/api/orders", business.sale(shop).json())
                .expect(201);
        Answer stored = business.owner().get("/api/idempotency/" + key).expect(200);
        assertTrue(stored.body().contains(sale.json().getString("id")), stored.body());
    }

    private Client keyed() {
        return business.owner().with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
