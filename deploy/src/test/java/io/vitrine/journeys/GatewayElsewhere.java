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

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonObject found = exchange.getRequestMethod().equals("GET")
                ? kept.get(path.substring(path.lastIndexOf('/') + 1))
                : refunded(exchange);
        byte[] body = found == null ? new byte[0] : found.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private JsonObject refunded(HttpExchange exchange) {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            String id = reader.readObject().getString("id");
            return kept.computeIfAbsent(
                    id,
                    key -> Json.createObjectBuilder()
                            .add("status", "done")
                            .add("reference", "far_" + key)
                            .build());
        }
    }
}
