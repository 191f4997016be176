package io.vitrine.identity.sso;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An answer of HTTP/1.1, alone on its line. */
record RawReply(int status, Map<String, String> headers, String body) {

    static RawReply read(byte[] bytes) throws IOException {
        int end = headEnd(bytes);
        String[] lines = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(bytes.length, end + 4), bytes.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        byte[] body = chunked ? joined(rest) : whole(rest, headers);
        return new RawReply(status(lines[0]), headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Whether all of it has come. Some servers leave the line open although they were asked to close it. */
    static boolean complete(byte[] bytes) {
        try {
            RawReply reply = read(bytes);
            return reply.headers().containsKey("content-length")
                    || reply.headers().containsKey("transfer-encoding");
        } catch (IOException notYet) {
            return false;
        }
    }

    HTTPResponse toResponse() {
        HTTPResponse response = new HTTPResponse(status);
        String type = headers.getOrDefault("content-type", "");
        if (!type.isEmpty()) {
            response.setHeader("Content-Type", new String[] {type});
        }
        response.setBody(body);
        return response;
    }

    private static int headEnd(byte[] bytes) throws IOException {
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i;
            }
        }
        throw new IOException("The answer is no HTTP");
    }

    private static int status(String line) throws IOException {
        String[] parts = line.split(" ", -1);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("The answer is no HTTP");
        }
        return Integer.parseInt(parts[1]);
    }

    /** What was cut off on the way is no answer. */
    private static byte[] whole(byte[] rest, Map<String, String> headers) throws IOException {
        String length = headers.getOrDefault("content-length", "");
        if (!length.isEmpty() && !length.equals(Integer.toString(rest.length))) {
            throw new IOException("The answer was cut off");
        }
        return rest;
    }

    private static byte[] joined(byte[] rest) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = at;
            while (line < rest.length && rest[line] != '\r') {
                line++;
            }
            if (line == rest.length) {
                throw new IOException("The answer was cut off");
            }
            int size = size(new String(rest, at, line - at, StandardCharsets.ISO_8859_1));
            int from = line + 2;
            if (size == 0) {
                return body.toByteArray();
            }
            if (size > rest.length - from) {
                throw new IOException("The answer was cut off");
            }
            body.write(rest, from, size);
            at = from + size + 2;
            if (at > rest.length) {
                throw new IOException("The answer was cut off");
            }
        }
    }

    private static int size(String line) throws IOException {
        String digits = line.split(";", -1)[0].strip();
        if (!digits.matches("[0-9a-fA-F]{1,6}")) {
            throw new IOException("The answer was cut off");
        }
        return Integer.parseInt(digits, 16);
    }
}
