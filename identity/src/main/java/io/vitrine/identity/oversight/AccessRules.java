package io.vitrine.identity.oversight;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The rules, each simple enough to be told to people: ten failed sign-ins within ten minutes; evidence or figures taken
 * away between 22 and 6 o'clock, or from an address that the person never used before; people, roles, keys or grants
 * changed from an address that the person never used before.
 */
@ApplicationScoped
class AccessRules {

    static final int MANY_FAILURES = 10;
    private static final LocalTime LATE = LocalTime.of(22, 0);
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private static final String FAILURES = """
            select count(*) as failures, max(at) as at,
                   (array_agg(id order by id desc))[1] as id, (array_agg(actor order by id desc))[1] as actor
            from platform.own_event where action = 'sign-in.failed' and at > :since""";

    private static final String EXPORTS = """
            select e.id, e.at, e.actor, e.action, coalesce(e.origin, '') as origin,
                   exists (select from audit_event p where p.actor = e.actor and p.id < e.id and p.origin <> e.origin)
                   and not exists (select from (select origin from audit_event p where p.actor = e.actor and p.id < e.id
                                                order by p.id desc limit 2000) p where p.origin = e.origin) as elsewhere
            from audit_event e
            where e.action in ('audit.exported', 'figures.exported') and e.at > :since order by e.id""";

    private static final String PRIVILEGED = """
            select e.id, e.at, e.actor, e.action, coalesce(e.origin, '') as origin, true as elsewhere
            from platform.own_event e
            where e.at > :since
              and e.action like any (array['membership.%', 'role.%', 'invitation.%', 'key.%', 'client.%', 'grant.%',
                                           'security.%', 'session.ended-remotely', 'factor.%'])
              and exists (select from platform.own_event p where p.actor = e.actor and p.id < e.id and p.origin <> e.origin)
              and not exists (select from platform.own_event p
                              where p.actor = e.actor and p.id < e.id and p.origin = e.origin)
            order by e.id""";

    private record Found(UUID id, Instant at, String actor, String action, String origin, boolean elsewhere) {}

    @Inject
    Database database;

    /** What the rules find in the business of the current call since this moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Unusual> find(Instant since) {
        return database.figures().withHandle(handle -> {
            List<Unusual> all = new ArrayList<>();
            failures(ValuePlans.in(handle), since).ifPresent(all::add);
            found(handle, EXPORTS, since).flatMap(AccessRules::export).forEach(all::add);
            found(handle, PRIVILEGED, since).map(AccessRules::privileged).forEach(all::add);
            return all;
        });
    }

    private static Optional<Unusual> failures(Handle handle, Instant since) {
        return handle.createQuery(FAILURES)
                .bind("since", since)
                .map((row, context) -> Optional.of(row.getInt("failures"))
                        .filter(count -> count >= MANY_FAILURES)
                        .map(count -> failed(row, count)))
                .one();
    }

    private static Unusual failed(ResultSet row, int count) {
        try {
            return new Unusual(
                    "failed-sign-ins",
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("actor"),
                    count + " sign-ins failed within ten minutes.");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Found> found(Handle handle, String sql, Instant since) {
        return handle
                .createQuery(sql)
                .bind("since", since)
                .map((row, context) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("origin"),
                        row.getBoolean("elsewhere")))
                .list()
                .stream();
    }

    private static Stream<Unusual> export(Found export) {
        String what = export.action().equals("audit.exported") ? "The audit trail" : "Figures";
        ZoneId zone = CurrentCall.require().business().zone();
        LocalTime time = export.at().atZone(zone).toLocalTime();
        List<Unusual> unusual = new ArrayList<>();
        if (time.isBefore(EARLY) || !time.isBefore(LATE)) {
            unusual.add(of("export-at-night", export, what + " left the house between 22 and 6 o'clock."));
        }
        if (export.elsewhere()) {
            unusual.add(of(
                    "export-from-new-address",
                    export,
                    what + " left the house to an address that the person never used before, " + export.origin()
                            + "."));
        }
        return unusual.stream();
    }

    private static Unusual privileged(Found action) {
        return of(
                "privileged-from-new-address",
                action,
                "\"" + action.action() + "\" was done from an address that the person never used before, "
                        + action.origin() + ".");
    }

    private static Unusual of(String rule, Found found, String sentence) {
        return new Unusual(rule, found.id(), found.at(), found.actor(), sentence);
    }
}
