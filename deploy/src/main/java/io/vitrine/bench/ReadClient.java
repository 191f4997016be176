package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks for pages of a shop one after the other: for what the server keeps, or for what the database says now. */
final class ReadClient implements Load.Client {

    private static final int OK = 200;

    private final Wire wire;
    private final String host;
    private final List<String> paths;
    private final String freshness;
    private int next;

    private ReadClient(Shop shop, int port, List<String> paths, String freshness, int first) {
        this.wire = new Wire(port);
        this.host = shop.business().slug() + ".localhost:" + port;
        this.paths = paths;
        this.freshness = freshness;
        this.next = first;
    }

    /** Takes what the server keeps for visitors. */
    static ReadClient ofVisitor(Shop shop, int port, List<String> paths, int first) {
        return new ReadClient(shop, port, paths, "", first);
    }

    /** Has the database asked each time. */
    static ReadClient ofDatabase(Shop shop, int port, List<String> paths, int first) {
        return new ReadClient(shop, port, paths, "Cache-Control: no-cache\r\n", first);
    }

    @Override
    public void step() throws IOException, BenchFailure {
        String path = paths.get(Math.floorMod(next++, paths.size()));
        Wire.Answer answer = wire.exchange(
                ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\n" + freshness + "\r\n")
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
