package io.vitrine.core.location;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The locations of the current business. */
@ApplicationScoped
public class Locations {

    private static final String ALL = "select id, name, kind, time_zone from location order by lower(name)";
    private static final String FIND = "select id, name, kind, time_zone from location where id = :id";
    private static final String ADD = """
            insert into location (id, name, kind, time_zone, created_at) values (:id, :name, :kind, :zone, :now)
            on conflict (lower(name)) do nothing""";

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** All locations that the caller's access reaches, by name. */
    @Transactional
    public List<Location> all() {
        CurrentCall.permit(Permission.READ_LOCATIONS);
        return database
                .tenant()
                .withHandle(
                        handle -> handle.createQuery(ALL).map(Locations::read).list())
                .stream()
                .filter(Locations::reached)
                .toList();
    }

    @Transactional
    public Optional<Location> find(LocationId id) {
        CurrentCall.permit(Permission.READ_LOCATIONS);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(Locations::read)
                        .findOne()
                        .filter(Locations::reached));
    }

    /** Adds a location. @throws Problem 422 when the name is used already */
    @Transactional
    public Location add(AddLocation wanted) {
        CurrentCall.permitAt(Permission.MANAGE_LOCATIONS, Optional.empty());
        Tenant tenant = CurrentCall.require().business();
        Location location = new Location(
                new LocationId(ids.next()),
                wanted.name(),
                wanted.kind(),
                wanted.zone().orElse(tenant.zone()));
        if (insert(location) == 0) {
            throw Problem.invalid("name", "Another location has this name; choose one that tells them apart.");
        }
        audit.record(AuditEntry.created(
                "location.added",
                "location",
                location.id(),
                Map.of("name", location.name(), "kind", location.kind().name())));
        return location;
    }

    private static boolean reached(Location location) {
        return CurrentCall.require()
                .actor()
                .access()
                .reaches(Optional.of(location.id().value()));
    }

    private int insert(Location location) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", location.id().value())
                        .bind("name", location.name())
                        .bind("kind", location.kind().name())
                        .bind("zone", location.zone().getId())
                        .bind("now", clock.instant())
                        .execute());
    }

    private static Location read(ResultSet row, StatementContext context) throws SQLException {
        return new Location(
                new LocationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                LocationKind.valueOf(row.getString("kind")),
                ZoneId.of(row.getString("time_zone")));
    }
}
