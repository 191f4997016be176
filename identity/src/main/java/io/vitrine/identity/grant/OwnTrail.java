package io.vitrine.identity.grant;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit trail as far as the acting person's grant shows it: the days of the grant, when the trail is part of it. */
@ApplicationScoped
@Transactional
public class OwnTrail {

    private static final int PAGE = 50;
    private static final String EVENTS = """
            select id, at, actor, action, object_type, object_id, reason from audit_event
            where (cast(:after as uuid) is null or (at, id) < (cast(:afterAt as timestamptz), cast(:after as uuid)))
            order by at desc, id desc limit 51""";
    private static final String PLACE = "select at from audit_event where id = :id";

    /** An event of the trail. */
    public record Event(
            UUID id,
            Instant at,
            String actor,
            String action,
            String objectType,
            String objectId,
            Optional<String> reason) {}

    /** A page of events, newest first. */
    public record Page(List<Event> events, Optional<UUID> next) {

        public Page {
            events = List.copyOf(events);
        }
    }

    @Inject
    Database database;

    @Inject
    OwnGrant grant;

    /** @throws Problem 403 when the trail is not part of the grant */
    public Page events(Optional<UUID> after) {
        CurrentCall.permit(Permission.READ_AUDIT);
        if (!grant.require().scope().trail()) {
            throw Problem.of(403, "trail-not-granted", "Without the trail", "Your access does not include the trail.");
        }
        @Nullable Instant place = after.flatMap(this::at).orElse(null);
        List<Event> found = database.tenant()
                .withHandle(handle -> handle.createQuery(EVENTS)
                        .bindByType("after", place == null ? null : after.orElse(null), UUID.class)
                        .bindByType("afterAt", place, Instant.class)
                        .map((row, context) -> new Event(
                                row.getObject("id", UUID.class),
                                row.getTimestamp("at").toInstant(),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("object_type"),
                                row.getString("object_id"),
                                Optional.ofNullable(row.getString("reason"))))
                        .list());
        boolean more = found.size() > PAGE;
        List<Event> shown = more ? found.subList(0, PAGE) : found;
        return new Page(shown, more ? Optional.of(shown.get(PAGE - 1).id()) : Optional.empty());
    }

    private Optional<Instant> at(UUID id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PLACE)
                        .bind("id", id)
                        .map((row, context) -> row.getTimestamp(1).toInstant())
                        .findOne());
    }
}
