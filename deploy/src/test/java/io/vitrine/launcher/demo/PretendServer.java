package io.vitrine.launcher.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Answers the demo's questions as the real interface does, and counts. */
final class PretendServer {

    private final HttpServer server;
    private final Set<String> verified = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> locations = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonObject>> products = new LinkedHashMap<>();
    private final Set<String> skus = new LinkedHashSet<>();
    private final Map<String, Integer> made = new LinkedHashMap<>();
    private long pieces;
    private int imports;
    private long rows;
    private String latest = "";
    private boolean refusing;

    PretendServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String host =
                String.valueOf(exchange.getRequestHeaders().getFirst("Host")).replaceFirst(":\\d+$", "");
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        switch (path) {
            case "POST /api/auth/login" -> login(exchange, host);
            case "POST /api/tenants" -> signUp(exchange, body);
            case "GET /dev/mail" ->
                send(exchange, 200, mail(exchange.getRequestURI().getQuery()));
            case "POST /api/tenants/verification" -> verify(exchange, body);
            case "GET /api/locations" -> send(exchange, 200, list(host));
            case "POST /api/locations" -> add(exchange, host, body);
            case "GET /api/products" -> send(exchange, 200, shelf(host));
            case "POST /api/products" -> sell(exchange, host, body);
            case "POST /api/inventory/transactions" -> receive(exchange, body);
            case "PUT /api/seller" -> send(exchange, 200, "{}");
            case "GET /api/storefront/blocks" -> send(exchange, 200, "{\"edition\":1}");
            case "POST /api/collections" -> send(exchange, 201, "{\"id\":\"col_1\"}");
            case "PUT /api/collections/col_1/products" -> send(exchange, 200, "{}");
            case "POST /api/imports" -> take(exchange, body);
            case "GET /api/jobs/job_1" -> send(exchange, 200, "{\"state\":\"DONE\",\"result\":{\"rejectedRows\":0}}");
            default -> PretendRoom.answer(exchange, path, body, made);
        }
    }

    synchronized int made(String kind) {
        return made.getOrDefault(kind, 0);
    }

    private void login(HttpExchange exchange, String host) throws IOException {
        boolean known = verified.contains(host.replace(".localhost", ""));
        send(exchange, known ? 200 : 401, known ? "{\"accessToken\":\"t\"}" : "{\"title\":\"Unauthorized\"}");
    }

    private void signUp(HttpExchange exchange, byte[] body) throws IOException {
        locations.put(json(body).getString("slug"), new LinkedHashMap<>());
        send(exchange, 201, "{}");
    }

    private String mail(String query) {
        String slug = query.replaceFirst(".*@", "").replace(".example", "");
        return "[{\"to\":\"x\",\"text\":\"Open http://localhost/verify?token=" + slug + " now\"}]";
    }

    private void verify(HttpExchange exchange, byte[] body) throws IOException {
        verified.add(json(body).getString("token"));
        send(exchange, 204, "");
    }

    private String list(String host) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        of(host).forEach((name, id) ->
                data.add(Json.createObjectBuilder().add("name", name).add("id", id)));
        return Json.createObjectBuilder().add("data", data).build().toString();
    }

    private void add(HttpExchange exchange, String host, byte[] body) throws IOException {
        String id = "loc_" + locations();
        of(host).put(json(body).getString("name"), id);
        send(exchange, 201, "{\"id\":\"" + id + "\"}");
    }

    private String shelf(String host) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        products.getOrDefault(host, Map.of()).values().forEach(data::add);
        return Json.createObjectBuilder().add("data", data).build().toString();
    }

    private void sell(HttpExchange exchange, String host, byte[] body) throws IOException {
        JsonObject product = json(body);
        JsonArrayBuilder variants = Json.createArrayBuilder();
        product.getJsonArray("variants").getValuesAs(JsonObject.class).forEach(variant -> {
            skus.add(variant.getString("sku"));
            variants.add(Json.createObjectBuilder()
                    .add("id", "var_" + variant.getString("sku"))
                    .add("sku", variant.getString("sku")));
        });
        JsonObject made = Json.createObjectBuilder()
                .add("id", "prd_1")
                .add("name", product.getString("name"))
                .add("variants", variants)
                .build();
        products.computeIfAbsent(host, shop -> new LinkedHashMap<>()).put(product.getString("name"), made);
        send(exchange, 201, made.toString());
    }

    private void receive(HttpExchange exchange, byte[] body) throws IOException {
        pieces += json(body).getInt("change");
        send(exchange, 201, "{}");
    }

    private void take(HttpExchange exchange, byte[] body) throws IOException {
        if (refusing) {
            send(exchange, 422, "{\"title\":\"Refused\",\"detail\":\"no such location\"}");
            return;
        }
        imports++;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            rows += text.lines().count() - 1;
            text.lines()
                    .skip(1)
                    .map(row -> row.split(",", -1)[2])
                    .forEach(at -> latest = at.compareTo(latest) > 0 ? at : latest);
        }
        exchange.getResponseHeaders().set("Location", "http://localhost/api/jobs/job_1");
        send(exchange, 202, "");
    }

    private Map<String, String> of(String host) {
        return locations.computeIfAbsent(host.replace(".localhost", ""), slug -> new LinkedHashMap<>());
    }

    static JsonObject json(byte[] body) {
        return Json.createReader(new ByteArrayInputStream(body)).readObject();
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    synchronized void refuseImports() {
        refusing = true;
    }

    synchronized int signedUp() {
        return verified.size();
    }

    synchronized int locations() {
        return locations.values().stream().mapToInt(Map::size).sum();
    }

    synchronized int products() {
        return products.values().stream().mapToInt(Map::size).sum();
    }

    synchronized boolean sells(String sku) {
        return skus.contains(sku);
    }

    synchronized long pieces() {
        return pieces;
    }

    synchronized int imports() {
        return imports;
    }

    synchronized long importedRows() {
        return rows;
    }

    synchronized String latest() {
        return latest;
    }

    int port() {
        return server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }
}
