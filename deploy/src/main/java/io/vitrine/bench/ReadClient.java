package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks for pages of a shop one after the other. */
final class ReadClient implements Load.Client {

    private static final int OK = 200;

    private final Wire wire;
    private final String host;
    private final List<String> paths;
    private int next;

    ReadClient(Shop shop, int port, List<String> paths, int first) {
        this.wire = new Wire(port);
        this.host = shop.business().slug() + ".localhost:" + port;
        this.paths = paths;
        this.next = first;
    }

    @Override
    public void step() throws IOException, BenchFailure {
        String path = paths.get(Math.floorMod(next++, paths.size()));
        Wire.Answer answer =
                wire.exchange(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        if (answer.status() != OK || !answer.body().contains("\"data\":[{")) {
            throw new BenchFailure("GET " + path + " was answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
