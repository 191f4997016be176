package io.vitrine.commerce.payment.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway on this machine that keeps what it was asked, and can be made slow. */
public final class PretendServer implements AutoCloseable {

    /** A request as it came in. */
    public record Seen(
            String method, String path, Map<String, String> query, Map<String, String> headers, String body) {

        public Map<String, String> form() {
            return pairs(body);
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        /** Method and path. */
        public String what() {
            return method + " " + path;
        }
    }

    /** What to answer. */
    public interface Speech {

        Reply answer(Seen request);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger slow = new AtomicInteger();
    private volatile Duration pause = Duration.ZERO;

    public PretendServer(Speech speech) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, speech));
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The next so many answers come after this time, when what was asked is done already. */
    public void slow(int answers, Duration time) {
        pause = time;
        slow.set(answers);
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        StringTokenizer parts = new StringTokenizer(text, "&");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            int is = part.indexOf('=');
            pairs.put(decode(part.substring(0, is)), decode(part.substring(is + 1)));
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange, Speech speech) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        URI uri = exchange.getRequestURI();
        Seen request = new Seen(
                exchange.getRequestMethod(),
                uri.getPath(),
                uri.getRawQuery() == null ? Map.of() : pairs(uri.getRawQuery()),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        seen.add(request);
        Reply reply = speech.answer(request);
        if (slow.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            sleep();
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The requests whose method and path are these. */
    public List<Seen> seen(String what) {
        return new ArrayList<>(seen)
                .stream().filter(request -> request.what().equals(what)).toList();
    }
}
