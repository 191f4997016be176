package io.vitrine.identity.grant;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * Something happened to a grant.
 *
 * @param person key of who did it
 */
record GrantEvent(What what, GrantId grant, String person) implements DomainEvent {

    /** What happened, each with the event's name. */
    enum What {
        ASKED("grant.asked"),
        GIVEN("grant.given"),
        ACCEPTED("grant.accepted"),
        ENDED("grant.ended");

        private final String type;

        What(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    static GrantEvent of(OutboxEvent event) {
        for (What what : What.values()) {
            if (what.type().equals(event.type())) {
                return new GrantEvent(
                        what,
                        GrantId.parse(event.payload().getString("grant")).orElseThrow(),
                        event.payload().getString("person"));
            }
        }
        throw new IllegalArgumentException("No event of a grant: " + event.type());
    }

    @Override
    public String type() {
        return what.type();
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("grant", grant.toString())
                .add("person", person)
                .build();
    }
}
