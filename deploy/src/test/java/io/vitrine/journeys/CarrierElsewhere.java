package io.vitrine.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** EasyPost in this JVM, as far as the server asks it: one rate of 9.10 EUR, and a label for whoever pays it. */
public final class CarrierElsewhere {

    /** A postal code about which it says nothing. */
    public static final String SILENT = "99999";

    private static final CarrierElsewhere SHARED = new CarrierElsewhere();

    private final HttpServer server;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> bought = ConcurrentHashMap.newKeySet();

    private CarrierElsewhere() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "carrier-elsewhere");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public static CarrierElsewhere shared() {
        return SHARED;
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How many labels were paid. */
    public int bought() {
        return bought.size();
    }

    /** What the carrier writes beside a message. */
    public static String signature(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "hmac-sha256-hex=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.contains("\"" + SILENT + "\"")) {
            Machine.pause(6_000);
        }
        String said;
        if (path.endsWith(".pdf")) {
            said = "%PDF-1.4 label";
        } else if (path.equals("/v2/shipments")) {
            said = shipment("shp_" + numbers.incrementAndGet());
        } else {
            String id = path.split("/", -1)[3];
            if (path.endsWith("/buy")) {
                bought.add(id);
            }
            said = shipment(id);
        }
        byte[] body = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String shipment(String id) {
        String rate =
                "{\"id\":\"rate_1\",\"carrier\":\"UPS\",\"service\":\"Ground\",\"rate\":\"9.10\",\"currency\":\"EUR\","
                        + "\"delivery_days\":3}";
        return "{\"id\":\"" + id + "\",\"rates\":[" + rate + "]"
                + (bought.contains(id)
                        ? ",\"tracking_code\":\"1Z-" + id + "\",\"selected_rate\":" + rate
                                + ",\"postage_label\":{\"label_url\":\"" + address() + "/" + id + ".pdf\"}"
                        : ",\"postage_label\":null")
                + "}";
    }
}
