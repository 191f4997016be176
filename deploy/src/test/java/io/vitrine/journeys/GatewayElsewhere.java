package io.vitrine.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A gateway in this JVM that the server reaches over HTTP; it speaks the simulator's protocol. */
public final class GatewayElsewhere {

    private static final GatewayElsewhere SHARED = new GatewayElsewhere();

    private final HttpServer server;
    private final Map<String, JsonObject> kept = new ConcurrentHashMap<>();

    private GatewayElsewhere() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "gateway-elsewhere");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static GatewayElsewhere shared() {
        return SHARED;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The customer has paid, and nobody has told the shop. */
    public void captured(String payment, long cents, String currency) {
        kept.put(
                payment,
                Json.createObjectBuilder()
                        .add("status", "captured")
                        .add("reference", "far_" + payment)
                        .add("amount", cents)
                        .add("currency", currency)
                        .add("fee", 30)
                        .build());
    }

    /** What the gateway writes beside a message. */
    public static String signature(String secret, String body, long seconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The customer has paid on the gateway's page, and nobody has told the shop. */
    public void paid(String payment) {
        JsonObject open = Objects.requireNonNull(kept.get(payment));
        captured(payment, open.getJsonNumber("amount").longValue(), open.getString("currency"));
    }

    /** Whether the shop has called this payment off. */
    public boolean calledOff(String payment) {
        JsonObject known = kept.get(payment);
        return known != null && known.getString("status").equals("refused");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/page/")) {
            page(exchange, path.substring("/page/".length()));
            return;
        }
        JsonObject found = exchange.getRequestMethod().equals("GET")
                ? kept.get(path.substring(path.lastIndexOf('/') + 1))
                : posted(exchange, path);
        byte[] body = found == null ? new byte[0] : found.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private JsonObject posted(HttpExchange exchange, String path) {
        if (path.endsWith("/cancellation")) {
            String id = path.split("/", -1)[2];
            kept.put(
                    id,
                    Json.createObjectBuilder()
                            .add("status", "refused")
                            .add("words", "Called off.")
                            .build());
            return kept.get(id);
        }
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            JsonObject asked = reader.readObject();
            String id = asked.getString("id");
            if (path.equals("/payments")) {
                return begun(id, asked);
            }
            return kept.computeIfAbsent(
                    id,
                    key -> Json.createObjectBuilder()
                            .add("status", "done")
                            .add("reference", "far_" + key)
                            .build());
        }
    }

    /** Paid at once with a token, else on the gateway's page. */
    private JsonObject begun(String id, JsonObject asked) {
        kept.computeIfAbsent(
                id,
                key -> Json.createObjectBuilder(asked)
                        .add("status", "pending")
                        .add("reference", "far_" + id)
                        .add("redirect", address() + "/page/" + id)
                        .build());
        if (asked.containsKey("token")) {
            paid(id);
        }
        return kept.get(id);
    }

    /** The gateway's own page; what is sent from it pays. */
    private void page(HttpExchange exchange, String id) throws IOException {
        JsonObject open = Objects.requireNonNull(kept.get(id));
        if (exchange.getRequestMethod().equals("POST")) {
            paid(id);
            exchange.getResponseHeaders().add("Location", open.getString("returnUrl"));
            exchange.sendResponseHeaders(303, -1);
        } else {
            byte[] html =
                    ("<!doctype html><title>Pay</title><h1>The far gateway</h1><form method='post'><button>Pay now</button>"
                                    + "</form><a href='" + open.getString("cancelUrl") + "'>Back to the shop</a>")
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        }
        exchange.close();
    }
}
