package io.vitrine.identity.session;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Events of an open screen, read ahead: pages poll, answer and confirm by themselves, and that is no activity. */
final class ScreenEvents extends HttpServletRequestWrapper {

    private static final String ENDED =
            "for(;;);[{\"syncId\":-1,\"clientId\":-1,\"changes\":[],\"resources\":{},\"locales\":{},\"meta\":{\"sessionExpired\":true}}]";
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final Set<String> BY_ITSELF = Set.of("ui-poll", "ui-refresh", "ui-leave-navigation");

    private final byte[] body;

    private ScreenEvents(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws IOException also when there is more than a screen ever sends */
    static ScreenEvents read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new IOException("The events of a screen are larger than " + LARGEST + " bytes");
        }
        return new ScreenEvents(request, body);
    }

    /** Tells an open screen, in its own words, that its session has ended; it then loads the page anew. */
    static void refuse(HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(ENDED.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a person clicked, typed or moved on. */
    boolean byPerson() {
        return byPerson(new String(body, StandardCharsets.UTF_8));
    }

    static boolean byPerson(String message) {
        try (JsonReader reader = Json.createReader(new StringReader(message))) {
            JsonValue events = reader.readObject().getOrDefault("rpc", JsonValue.EMPTY_JSON_ARRAY);
            return events instanceof JsonArray list && list.stream().anyMatch(ScreenEvents::deliberate);
        } catch (JsonException e) {
            return false; // no message of a screen; the portal refuses it
        }
    }

    private static boolean deliberate(JsonValue event) {
        if (!(event instanceof JsonObject what)) {
            return false;
        }
        return switch (what.getString("type", "")) {
            case "event" -> !BY_ITSELF.contains(what.getString("event", ""));
            case "mSync" -> true;
            default -> false;
        };
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream rest;

        Again(ByteArrayInputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return rest.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return rest.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return rest.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The events have been read already");
        }
    }
}
