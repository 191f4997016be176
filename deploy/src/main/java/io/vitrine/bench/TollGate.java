package io.vitrine.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that outlives the shop's server and takes the money at once, but answers a moment later: so that the server is often
 * dead by then. It speaks the simulator's protocol.
 */
final class TollGate implements AutoCloseable {

    private static final int THREADS = 24;
    private static final int LONGEST_MILLIS = 400;

    private final HttpServer server;
    private final Map<String, JsonObject> payments = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> refunds = new ConcurrentHashMap<>();
    private final AtomicInteger thinking = new AtomicInteger();

    TollGate() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "toll-gate");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Ids of the payments that it has the money of. */
    Set<String> captured() {
        Set<String> ids = new TreeSet<>();
        payments.forEach((id, payment) -> {
            if (payment.getString("status").equals("captured")) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** Whether there is money that it has taken and not yet answered for. */
    boolean busy() {
        return thinking.get() > 0;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        JsonObject found = path.length < 3 ? asked(exchange, path[1]) : known(path);
        byte[] body = found == null ? new byte[0] : found.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private JsonObject asked(HttpExchange exchange, String kind) throws IOException {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            JsonObject asked = reader.readObject();
            String id = asked.getString("id");
            JsonObject answer = kind.equals("payments")
                    ? payments.computeIfAbsent(id, first -> with(asked, "captured"))
                    : refunds.computeIfAbsent(id, first -> with(asked, "done"));
            thinking.incrementAndGet();
            try {
                think();
            } finally {
                thinking.decrementAndGet();
            }
            return answer;
        }
    }

    private static void think() throws IOException {
        try {
            Durations.pause(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
        } catch (BenchFailure e) {
            throw new IOException(e);
        }
    }

    private @Nullable JsonObject known(String[] path) {
        Map<String, JsonObject> kept = path[1].equals("payments") ? payments : refunds;
        if (path.length == 4) { // called off: only what it never heard of
            kept.putIfAbsent(
                    path[2],
                    Json.createObjectBuilder()
                            .add("status", "refused")
                            .add("words", "Called off.")
                            .build());
        }
        return kept.get(path[2]);
    }

    private static JsonObject with(JsonObject asked, String status) {
        return Json.createObjectBuilder(asked)
                .add("status", status)
                .add("reference", "far_" + asked.getString("id"))
                .add("fee", 0)
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
