package io.vitrine.core.limits;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Where programs outside tell a business something, signed in their own ways. Whoever sends messages that are not proved has to
 * wait after a while; nobody can send a large one.
 */
public final class MessageDoor {

    private static final int MAX_BODY = 256 * 1024;
    private static final int UNPROVED = 60;

    private final Limiter unproved;

    /** @param policy name of the limit */
    public MessageDoor(String policy, Clock clock) {
        this.unproved = new Limiter(policy, UNPROVED, Duration.ofMinutes(1), clock);
    }

    /**
     * Takes one message.
     *
     * @param work gets its headers, their names in lower case, and its body, and refuses what is not proved
     * @throws Problem as the work does, 413 for a large body, 429 after too many that were refused
     */
    public void take(
            Map<String, List<String>> headers, InputStream body, BiConsumer<Map<String, String>, String> work) {
        CurrentCall.requireBusiness();
        String sender = CurrentCall.require().business().key() + "/"
                + CurrentCall.require().origin();
        unproved.check(sender);
        try {
            work.accept(flat(headers), text(body));
        } catch (Problem refused) {
            if (refused.status() < 500) {
                unproved.count(sender);
            }
            throw refused;
        }
    }

    private static Map<String, String> flat(Map<String, List<String>> headers) {
        Map<String, String> flat = new HashMap<>();
        headers.forEach((name, values) -> flat.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return flat;
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw Problem.of(413, "too-large", "The body is too large", "Send at most 256 kB.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
