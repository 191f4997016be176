package io.vitrine.analytics.custom;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Sql;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What figures should come to, by month. */
@ApplicationScoped
@Transactional
public class Targets {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
    private static final int DIGITS = 4;

    private static final String SET = """
            insert into metric_target (metric_id, month, location_id, value, actor, updated_at)
            values (:metric, :month, cast(:location as uuid), :value, :actor, :now)
            on conflict (metric_id, month, coalesce(location_id, '00000000-0000-0000-0000-000000000000'))
            do update set value = excluded.value, actor = excluded.actor, updated_at = excluded.updated_at""";
    private static final String BETWEEN = """
            select month, location_id, value from metric_target
            where metric_id = :metric and month between :from and :to
              and (cast(:location as uuid) is null and location_id is null or location_id = cast(:location as uuid))
            order by month""";
    private static final String KNOWN = "select exists (select from location where id = :id)";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Sets or replaces one. The figure is known to exist. */
    public Target set(String metric, Target target) {
        CurrentCall.permitAt(Permission.CHECK_FIGURES, target.location().map(LocationId::value));
        if (target.value().abs().compareTo(LIMIT) >= 0
                || target.value().stripTrailingZeros().scale() > DIGITS) {
            throw Problem.invalid("value", "Use a number below 1,000,000,000,000 with at most four decimals.");
        }
        target.location().ifPresent(location -> require(database.tenant(), location));
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("metric", metric)
                        .bind("month", target.month().atDay(1))
                        .bindByType(
                                "location",
                                target.location().map(LocationId::value).orElse(null),
                                UUID.class)
                        .bind("value", target.value())
                        .bind("actor", CurrentCall.require().actor().key())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("month", target.month().toString());
        facts.put("value", target.value().toPlainString());
        target.location().ifPresent(location -> facts.put("location", location.toString()));
        audit.record(AuditEntry.created("metric.target-set", "metric", metric, facts));
        return target;
    }

    /** Those of a figure from one month to another, for a location or for the whole business. */
    public List<Target> between(String metric, YearMonth from, YearMonth to, Optional<LocationId> location) {
        CurrentCall.permitAt(Permission.READ_FIGURES, location.map(LocationId::value));
        if (CurrentCall.require().actor().access().external()) {
            return List.of();
        }
        location.ifPresent(one -> require(database.figures(), one));
        return database.figures()
                .withHandle(handle -> handle.createQuery(BETWEEN)
                        .bind("metric", metric)
                        .bind("from", from.atDay(1))
                        .bind("to", to.atDay(1))
                        .bindByType("location", location.map(LocationId::value).orElse(null), UUID.class)
                        .map((row, context) -> new Target(
                                YearMonth.from(row.getObject("month", java.time.LocalDate.class)),
                                Optional.ofNullable(row.getObject("location_id", UUID.class))
                                        .map(LocationId::new),
                                row.getBigDecimal("value")))
                        .list());
    }

    private static void require(Sql sql, LocationId location) {
        boolean known = sql.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("id", location.value())
                .mapTo(Boolean.class)
                .one());
        if (!known) {
            throw Problem.notFound("location");
        }
    }
}
