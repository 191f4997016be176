package io.vitrine.commerce.payment.client;

import io.vitrine.core.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Signatures with their time: {@code t=seconds,v1=hex}, where several v1 stand for secrets that overlap. */
public final class TimedSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private TimedSignature() {}

    /** @throws Problem 400 when the text is not signed with the secret, or not within five minutes */
    public static void prove(Optional<String> header, String text, String secret, Instant now) {
        String time = "";
        List<String> signatures = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(header.orElse(""), ",");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken().strip();
            if (part.startsWith("t=")) {
                time = part.substring(2);
            } else if (part.startsWith("v1=")) {
                signatures.add(part.substring(3));
            }
        }
        if (!time.matches("[0-9]{1,12}")) {
            throw Signatures.refused();
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                .abs();
        String right = Signatures.hex(secret, time + "." + text);
        if (age.compareTo(TOLERANCE) > 0 || signatures.stream().noneMatch(given -> Signatures.same(given, right))) {
            throw Signatures.refused();
        }
    }
}
