package io.vitrine.journeys.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The command from start to end, on a data directory of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    private final Path data = Machine.temporary();

    @SuppressWarnings("NullAway.Init")
    private Vitrine server;

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String order = "";

    @BeforeAll
    void start() {
        server = Vitrine.start(data);
        business = Business.open(server, "runs", "EUR", "Europe/Madrid");
        String location = business.addLocation("Shop");
        order = business.owner()
                .post("/api/orders", business.sale(location).json())
                .expect(201)
                .json()
                .getString("id");
    }

    @AfterAll
    void end() {
        server.kill();
        Machine.delete(data);
    }

    @Test
    @Order(1)
    void aPortThatIsTakenIsOneClearLine() {
        Path other = Machine.temporary();
        Vitrine second = Vitrine.launch(other, server.port());
        refused(second, Integer.toString(server.port()));
        Machine.delete(other);
    }

    @Test
    @Order(2)
    void aDataDirectoryInUseIsOneClearLine() {
        refused(Vitrine.launch(data, Machine.freePort()), "in use");
        business.owner().get("/api/orders/" + order).expect(200);
    }

    @Test
    @Order(3)
    void probesAnswerAndTellNothing() {
        Client client = Client.of(server.port(), "localhost");
        assertTrue(client.get("/health/ready").expect(200).body().contains("UP"));
        assertTrue(client.get("/health/live").expect(200).body().contains("UP"));
        Answer metrics = client.get("/metrics");
        assertTrue(metrics.status() == 401 || metrics.status() == 403 || metrics.status() == 404, metrics.toString());
    }

    /** Records sales without pause while the server is asked to end: each one answered 201 is there afterwards. */
    @Test
    @Order(4)
    void whatRunsWhenItIsToldToEndIsFinished() {
        String sale = business.sale(business.owner()
                        .get("/api/locations")
                        .json()
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("id"))
                .times(1000)
                .json()
                .toString();
        CompletableFuture<Answer> running =
                CompletableFuture.supplyAsync(() -> business.owner().post("/api/orders", sale));
        Machine.pause(5);
        server.terminate();
        Answer answer = running.join().expect(201);
        int code = server.awaitEnd();
        assertTrue(code == 0 || code == 143, "ended with " + code + ": " + server.output());
        server = Vitrine.start(data);
        business = Business.signedIn(server, business.slug(), "EUR");
        business.owner().get("/api/orders/" + answer.json().getString("id")).expect(200);
    }

    @Test
    @Order(5)
    void theNextStartKeepsWhatWasThere() {
        business.owner().get("/api/orders/" + order).expect(200);
    }

    /** A power cut: server and database at once, in the middle of sales. */
    @Test
    @Order(6)
    void afterAPowerCutEverySaleThatWasConfirmedIsThere() {
        String location = business.owner()
                .get("/api/locations")
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
        java.util.Set<String> confirmed = java.util.concurrent.ConcurrentHashMap.newKeySet();
        CompletableFuture<?>[] tills = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> sell(location, confirmed)))
                .toArray(CompletableFuture<?>[]::new);
        Machine.pause(3_000);
        server.kill();
        CompletableFuture.allOf(tills).join();
        server = Vitrine.start(data);
        awaitHealth();
        business = Business.signedIn(server, business.slug(), "EUR");
        assertTrue(confirmed.size() > 10, "only " + confirmed.size());
        confirmed.forEach(id -> business.owner().get("/api/orders/" + id).expect(200));
    }

    private void awaitHealth() {
        Client node = Client.of(server.port(), "localhost");
        for (int i = 0; i < 100 && node.get("/health/ready").status() != 200; i++) {
            Machine.pause(100);
        }
        node.get("/health/ready").expect(200);
    }

    private void sell(String location, java.util.Set<String> confirmed) {
        String sale = business.sale(location).json().toString();
        try {
            while (true) {
                confirmed.add(business.owner()
                        .post("/api/orders", sale)
                        .expect(201)
                        .json()
                        .getString("id"));
            }
        } catch (RuntimeException | AssertionError e) {
            // the server has gone
        }
    }

    private static void refused(Vitrine second, String reason) {
        assertEquals(2, second.awaitEnd(), second.output());
        String said = second.output().strip();
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains(reason), said);
        assertTrue(!said.contains("Exception"), said);
    }
}
