package io.vitrine.core.audit.trail;

import java.util.List;
import java.util.Optional;

/** Some events, and the cursor of the next page. */
public record TrailPage(List<TrailEvent> events, Optional<String> next) {

    public TrailPage {
        events = List.copyOf(events);
    }
}
