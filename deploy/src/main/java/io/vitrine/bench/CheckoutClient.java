package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders ready carts one after the other: the checkout call alone. */
final class CheckoutClient implements Load.Client {

    private static final int CREATED = 201;
    private static final String BODY = "{\"payment\":{\"method\":\"SIMULATOR\"}}";

    private final Wire wire;
    private final String host;
    private final String series;
    private final AtomicInteger next;
    private final int ready;

    /** @param next number of the last cart that was taken, shared by all clients */
    CheckoutClient(Shop shop, int port, String series, AtomicInteger next, int ready) {
        this.wire = new Wire(port);
        this.host = shop.business().slug() + ".localhost:" + port;
        this.series = series;
        this.next = next;
        this.ready = ready;
    }

    @Override
    public void step() throws IOException, BenchFailure {
        int number = next.incrementAndGet();
        if (number > ready) {
            throw new BenchFailure("There were too few ready carts: " + ready);
        }
        Wire.Answer answer = wire.exchange(("POST /api/carts/" + Ids.cart(series, number)
                        + "/checkout HTTP/1.1\r\nHost: " + host
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nIdempotency-Key: " + series
                        + "-"
                        + number + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY)
                .getBytes(StandardCharsets.ISO_8859_1));
        if (answer.status() != CREATED) {
            throw new BenchFailure("A checkout was answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
