package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Asks for figures one after the other. */
final class FigureClient implements Load.Client {

    private final Wire wire;
    private final FigureKind kind;
    private final List<String> locations;
    private final SplittableRandom random;
    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Berlin"));
    private final String head;

    FigureClient(Api api, FigureKind kind, List<String> locations, long seed) {
        this.wire = new Wire(api.port());
        this.kind = kind;
        this.locations = locations;
        this.random = new SplittableRandom(seed);
        this.head = " HTTP/1.1\r\nHost: " + api.host() + ":" + api.port() + "\r\nAuthorization: Bearer " + api.token()
                + "\r\nAccept: application/json\r\n\r\n";
    }

    @Override
    public void step() throws IOException, BenchFailure {
        String path = kind.next(random, today, locations);
        Wire.Answer answer = wire.exchange(("GET " + path + head).getBytes(StandardCharsets.ISO_8859_1));
        if (answer.status() != 200) {
            throw new BenchFailure("GET " + path + " was answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
