package io.vitrine.identity.grant;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The grant by which the acting person from outside sees anything at all, asked from the database each time. */
@ApplicationScoped
@Transactional
public class OwnGrant {

    private static final String HELD = """
            select id, kind, valid_until, period_from, period_to, locations, document_classes, trail from external_grant""";
    private static final String VIEWS =
            "select at, kind, what, fingerprint from external_view order by at desc limit 500";

    @Inject
    Database database;

    /** Empty before the first moment, after the last one, and once an owner has ended it. */
    public Optional<HeldGrant> find() {
        requireOutsider();
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HELD)
                        .map((row, context) -> GrantReading.held(row))
                        .findOne());
    }

    /** @throws Problem 403 when there is none any more */
    public HeldGrant require() {
        return find().orElseThrow(() ->
                Problem.of(403, "grant-ended", "Your access has ended", "Ask an owner of the business for a new one."));
    }

    /** What the acting person has opened and downloaded, newest first, at most 500. */
    public List<Viewed> views() {
        requireOutsider();
        return database.tenant()
                .withHandle(handle -> handle.createQuery(VIEWS)
                        .map((row, context) -> GrantReading.viewed(row))
                        .list());
    }

    private static void requireOutsider() {
        if (!CurrentCall.require().actor().access().external()) {
            throw new IllegalStateException("Only people from outside hold grants");
        }
    }
}
