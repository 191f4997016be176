package io.vitrine.core.audit.trail;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The platform's events about the current business, through the one view in which the business sees them. */
@ApplicationScoped
class OwnPlatformEvents {

    private static final String PAGE = "select " + EventRow.OWN_PLATFORM_COLUMNS + """
             from platform.own_event e
            where e.id > :after
              and (cast(:from as timestamptz) is null or e.at >= :from)
              and (cast(:until as timestamptz) is null or e.at < :until)
            order by e.id limit :limit""";

    /** An event with the time that it says of itself. */
    record Own(EventRow event, Instant at) {}

    @Inject
    Database database;

    /** Those of the period, in the order of their ids. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Own> page(EvidenceRequest request, UUID after, int limit) {
        UUID tenant = CurrentCall.require().business().id().value();
        return database.figures()
                .withHandle(handle -> handle.createQuery(PAGE)
                        .bind("tenant", tenant)
                        .bind("after", after)
                        .bind("from", request.from().orElse(null))
                        .bind("until", request.until().orElse(null))
                        .bind("limit", limit)
                        .map((row, context) -> new Own(
                                EventRow.read(row, TrailName.PLATFORM.owner()),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .list());
    }
}
