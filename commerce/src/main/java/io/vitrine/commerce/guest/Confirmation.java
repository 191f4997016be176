package io.vitrine.commerce.guest;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the address of a guest's order is known to be read.
 *
 * @param holds whether the order waits for it
 * @param how CODE, LINK, KNOWN from before, or STAFF; absent while it is awaited
 */
public record Confirmation(boolean holds, Instant askedAt, Optional<Instant> provedAt, Optional<String> how) {

    public boolean awaited() {
        return provedAt.isEmpty();
    }

    /** As people read it. */
    public String words() {
        return how.map(way -> switch (way) {
                    case "CODE" -> "Confirmed by the code that was mailed";
                    case "LINK" -> "Confirmed by the link that was mailed";
                    case "KNOWN" -> "Confirmed with an earlier order";
                    default -> "Confirmed by the team";
                })
                .orElse(holds ? "Not confirmed, the order waits" : "Not confirmed");
    }
}
