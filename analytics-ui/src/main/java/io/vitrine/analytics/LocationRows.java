package io.vitrine.analytics;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.LocationKind;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the locations and their weeks. */
@ApplicationScoped
class LocationRows {

    static final int WEEKS = 13;

    private static final String ALL = "select id, name, kind from location order by lower(name)";
    private static final String NET_BY_WEEK = """
            select r.scope, cast((:to - r.day) / 7 as int) as weeks_ago, sum(r.gross - r.discount - r.returned) as net
            from scope_day r where r.scope = any(:scopes) and r.day between :from and :to
            group by 1, 2""";

    private static final String KNOWN = "select exists (select from location where id = :id)";

    /** A location by name. */
    record Place(UUID id, String name, LocationKind kind) {}

    private record Week(UUID scope, int weeksAgo, BigDecimal net) {}

    @Inject
    Database database;

    /** @throws Problem 404 when a location is wanted that the business does not have */
    void require(Optional<LocationId> location) {
        if (location.isPresent() && !known(location.get())) {
            throw Problem.notFound("location");
        }
    }

    private boolean known(LocationId location) {
        return database.figures()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("id", location.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    List<Place> all() {
        return database.figures()
                .withHandle(handle -> handle.createQuery(ALL)
                        .map((row, context) -> new Place(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                LocationKind.valueOf(row.getString("kind"))))
                        .list());
    }

    /** Net sales of the weeks of seven days that end with this day, oldest first; scopes without any are absent. */
    Map<UUID, List<BigDecimal>> weeksUntil(LocalDate to, List<UUID> scopes) {
        List<Week> weeks = database.figures()
                .withHandle(handle -> handle.createQuery(NET_BY_WEEK)
                        .bind("scopes", scopes.toArray(UUID[]::new))
                        .bind("from", to.minusDays(WEEKS * 7L - 1))
                        .bind("to", to)
                        .map((row, context) -> new Week(
                                row.getObject("scope", UUID.class), row.getInt("weeks_ago"), row.getBigDecimal("net")))
                        .list());
        Map<UUID, List<BigDecimal>> found = new HashMap<>();
        weeks.forEach(week ->
                found.computeIfAbsent(week.scope(), scope -> none()).set(WEEKS - 1 - week.weeksAgo(), week.net()));
        return found;
    }

    static List<BigDecimal> none() {
        return new ArrayList<>(Collections.nCopies(WEEKS, BigDecimal.ZERO));
    }
}
