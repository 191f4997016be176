package io.vitrine.core.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a request: the caller's {@code X-Request-Id} when it is a plain one, else a new one, which nobody has to be kept from guessing. */
public final class RequestIds {

    private static final String ATTRIBUTE = "vitrine.requestId";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestIds() {}

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = plain(request.getHeader("X-Request-Id"));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String plain(@Nullable String given) {
        return given != null && PLAIN.matcher(given).matches() ? given : draw();
    }

    private static String draw() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
