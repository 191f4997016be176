package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Orders ready carts one after the other: the checkout call alone. */
final class CheckoutClient implements Load.Client {

    private static final int CREATED = 201;
    private static final int GONE = 409;
    private static final int PAUSE = 20;
    private static final String BODY = "{\"payment\":{\"method\":\"SIMULATOR\"}}";

    private final Wire wire;
    private final String host;
    private final String series;
    private final AtomicInteger next;
    private final int ready;
    private final @Nullable AtomicInteger refused;

    private CheckoutClient(
            Shop shop, int port, String series, AtomicInteger next, int ready, @Nullable AtomicInteger refused) {
        this.wire = new Wire(port);
        this.host = shop.business().slug() + ".localhost:" + port;
        this.series = series;
        this.next = next;
        this.ready = ready;
        this.refused = refused;
    }

    /** There is enough of everything. The number of the last cart that was taken is shared by all clients. */
    static CheckoutClient sure(Shop shop, int port, String series, AtomicInteger next, int ready) {
        return new CheckoutClient(shop, port, series, next, ready, null);
    }

    /** One step orders all carts that are left, and counts those for which there was nothing left. */
    static CheckoutClient until(
            Shop shop, int port, String series, AtomicInteger next, int ready, AtomicInteger refused) {
        return new CheckoutClient(shop, port, series, next, ready, refused);
    }

    @Override
    public void step() throws IOException, BenchFailure {
        if (refused == null) {
            int number = next.incrementAndGet();
            if (number > ready) {
                throw new BenchFailure("There were too few ready carts: " + ready);
            }
            order(number);
            return;
        }
        for (int number = next.incrementAndGet(); number <= ready; number = next.incrementAndGet()) {
            order(number);
        }
        Durations.pause(PAUSE); // there is nothing left to do
    }

    private void order(int number) throws IOException, BenchFailure {
        Wire.Answer answer = wire.exchange(("POST /api/carts/" + Ids.cart(series, number)
                        + "/checkout HTTP/1.1\r\nHost: " + host
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nIdempotency-Key: " + series
                        + "-"
                        + number + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY)
                .getBytes(StandardCharsets.ISO_8859_1));
        if (answer.status() == GONE && refused != null) {
            refused.incrementAndGet();
        } else if (answer.status() != CREATED) {
            throw new BenchFailure("A checkout was answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
