package io.vitrine.analytics.people;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Who may ask figures about customers, and how fresh they are. */
@ApplicationScoped
public class People {

    private static final String WAITING = """
            select min(o.created_at) from platform.outbox o
            where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
              and o.dead_at is null""";

    private final Database database;
    private final Clock clock;

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected People() {
        this.database = null;
        this.clock = null;
    }

    @Inject
    public People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Problem 403 for whoever may not see figures of the whole business, and for people from outside */
    public void permit() {
        CurrentCall.permitAt(Permission.READ_FIGURES, Optional.empty());
        if (CurrentCall.require().actor().access().external()) {
            throw Problem.of(
                    403,
                    "outside-grant",
                    "Not part of what you were granted",
                    "Figures about customers go over their whole history; ask the business for a document.");
        }
    }

    /** Until when the roll-ups hold everything that was recorded. In the transaction of the figure. */
    public Instant asOf() {
        Instant now = clock.instant();
        return database.figures()
                .withHandle(handle ->
                        handle.createQuery(WAITING).mapTo(OffsetDateTime.class).findOne())
                .map(OffsetDateTime::toInstant)
                .filter(waiting -> waiting.isBefore(now))
                .orElse(now);
    }

    /** The running day of the business. */
    public LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
    }
}
