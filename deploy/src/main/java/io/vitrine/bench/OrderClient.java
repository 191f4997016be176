package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guest who orders two things from the empty cart to the paid order; all calls together are one step. */
final class OrderClient implements Load.Client {

    /** Calls of one order: cart, two lines, contact, address, options, shipping, checkout. */
    static final int CALLS = 8;

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Wire wire;
    private final Shop shop;
    private final SplittableRandom random;
    private final String host;
    private final Consumer<String> calls;

    OrderClient(Shop shop, int port, long seed) {
        this(shop, port, seed, call -> {});
    }

    /** @param calls is told of each call before it is made */
    OrderClient(Shop shop, int port, long seed, Consumer<String> calls) {
        this.calls = calls;
        this.wire = new Wire(port);
        this.shop = shop;
        this.random = new SplittableRandom(seed);
        this.host = shop.business().slug() + ".localhost:" + port;
    }

    @Override
    public void step() throws IOException, BenchFailure {
        String cart = "/api/carts/" + id(call("POST", "/api/carts", 201, "{}", ""));
        int first = random.nextInt(shop.variants().size());
        int second = (first + 1 + random.nextInt(shop.variants().size() - 1))
                % shop.variants().size();
        line(cart, first);
        line(cart, second);
        int customer = random.nextInt(5_000);
        call(
                "PUT",
                cart + "/contact",
                204,
                "{\"email\":\"customer-" + customer + "@bench.example\",\"name\":\"Customer " + customer + "\"}",
                "");
        call(
                "PUT",
                cart + "/address",
                204,
                "{\"name\":\"Customer\",\"line1\":\"Street 1\",\"city\":\"Berlin\",\"postalCode\":\"10115\",\"country\":\"DE\"}",
                "");
        String option = id(call("GET", cart + "/shipping-options", 200, "", ""));
        call("PUT", cart + "/shipping", 204, "{\"option\":\"" + option + "\"}", "");
        call(
                "POST",
                cart + "/checkout",
                201,
                "{\"payment\":{\"method\":\"SIMULATOR\"}}",
                "Idempotency-Key: " + Long.toHexString(random.nextLong()) + "-order\r\n");
    }

    private void line(String cart, int variant) throws IOException, BenchFailure {
        call(
                "POST",
                cart + "/lines",
                201,
                "{\"variant\":\"" + shop.variants().get(variant) + "\",\"quantity\":" + (1 + random.nextInt(3)) + "}",
                "");
    }

    private String call(String method, String path, int expected, String body, String header)
            throws IOException, BenchFailure {
        calls.accept(
                method + " " + path.replaceFirst("/api/carts/[^/]+", "cart").replace("/api/carts", "cart"));
        Wire.Answer answer = wire.exchange(request(method, path, body, header));
        if (answer.status() != expected) {
            throw new BenchFailure(method + " " + path + " was answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private byte[] request(String method, String path, String body, String header) {
        return (method + " " + path + " HTTP/1.1\r\nHost: " + host
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n" + header
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String id(String body) throws BenchFailure {
        Matcher id = ID.matcher(body);
        if (!id.find()) {
            throw new BenchFailure("An answer names no id: " + body);
        }
        return id.group(1);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
