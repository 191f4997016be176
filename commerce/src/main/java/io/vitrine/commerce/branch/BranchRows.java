package io.vitrine.commerce.branch;

import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of branches. */
@Dependent
class BranchRows {

    private static final String ALL = """
            select l.id, l.name, b.address, b.phone, b.email, b.hours, b.latitude, b.longitude
            from branch b join location l on l.id = b.location_id order by lower(l.name)""";
    private static final String WRITE = """
            insert into branch (location_id, address, phone, email, hours, latitude, longitude, updated_at)
            select l.id, cast(:address as jsonb), :phone, :email, cast(:hours as jsonb), :latitude, :longitude, :now
            from location l where l.id = :id
            on conflict (location_id) do update set address = excluded.address, phone = excluded.phone, email = excluded.email,
                hours = excluded.hours, latitude = excluded.latitude, longitude = excluded.longitude,
                version = branch.version + 1, updated_at = excluded.updated_at""";
    private static final String DELETE = "delete from branch where location_id = :id";
    private static final String KNOWN = "select exists (select from location where id = :id)";

    private final Database database;
    private final Clock clock;

    @Inject
    BranchRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Branch> all() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(ALL).map(BranchRows::read).list());
    }

    boolean known(LocationId location) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("id", location.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    void write(Branch branch) {
        JsonArrayBuilder hours = Json.createArrayBuilder();
        branch.hours().forEach(line -> hours.add(line.toString()));
        database.tenant()
                .useHandle(handle -> handle.createUpdate(WRITE)
                        .bind("id", branch.location().value())
                        .bind("address", branch.address().json().toString())
                        .bind("phone", branch.phone().orElse(null))
                        .bind("email", branch.email().orElse(null))
                        .bind("hours", hours.build().toString())
                        .bind(
                                "latitude",
                                branch.place().map(Branch.Place::latitude).orElse(null))
                        .bind(
                                "longitude",
                                branch.place().map(Branch.Place::longitude).orElse(null))
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    /** Whether it was shown. */
    boolean delete(LocationId location) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(DELETE)
                                .bind("id", location.value())
                                .execute())
                > 0;
    }

    private static Branch read(ResultSet row, StatementContext context) throws SQLException {
        Optional<BigDecimal> latitude = Optional.ofNullable(row.getBigDecimal("latitude"));
        BigDecimal longitude =
                Optional.ofNullable(row.getBigDecimal("longitude")).orElse(BigDecimal.ZERO);
        try (JsonReader address = Json.createReader(new StringReader(row.getString("address")));
                JsonReader hours = Json.createReader(new StringReader(row.getString("hours")))) {
            return new Branch(
                    new LocationId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    SellerAddress.read(address.readObject()),
                    Optional.ofNullable(row.getString("phone")),
                    Optional.ofNullable(row.getString("email")),
                    hours.readArray().getValuesAs(JsonString.class).stream()
                            .map(line -> OpeningHours.parse(line.getString()))
                            .toList(),
                    latitude.map(north -> new Branch.Place(north, longitude)));
        }
    }
}
