package io.vitrine.commerce.lot;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads lots. */
@Dependent
class LotRows {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String BEFORE_ALL = "-infinity";

    private final Database database;

    @Inject
    LotRows(Database database) {
        this.database = database;
    }

    /** An order, and how people reach who placed it. */
    private record Contact(UUID order, String number, String name, String email, String phone) {}

    private record Got(UUID order, OffsetDateTime shippedAt, long shipped, long returned) {}

    Optional<Lot> find(LotId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.FIND)
                        .bind("id", id.value())
                        .bindByType("location", null, UUID.class)
                        .bindByType("reach", reach(), UUID[].class)
                        .map(LotRows::lot)
                        .findOne());
    }

    List<Lot> list(LotSearch search, Optional<LotPlaces.Place> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.LIST)
                        .bind(
                                "location",
                                search.location().map(LocationId::value).orElse(null))
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("place", after.map(LotPlaces.Place::day).orElse(BEFORE_ALL))
                        .bind("place_id", after.map(LotPlaces.Place::id).orElse(FIRST))
                        .bind("variant", search.variant().map(VariantId::value).orElse(null))
                        .bind("state", search.state().map(LotState::name).orElse(null))
                        .bind("ends", search.expiresBy().orElse(null))
                        .bind("text", search.text().orElse(null))
                        .bind("there", search.there())
                        .bind("limit", search.limit() + 1)
                        .map(LotRows::lot)
                        .list());
    }

    List<LotPlace> places(LotId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.PLACES)
                        .bind("id", id.value())
                        .map((row, context) -> new LotPlace(
                                new LocationId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getLong("on_hand")))
                        .list());
    }

    List<LotCheck> checks(LotId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.CHECKS)
                        .bind("id", id.value())
                        .map((row, context) -> new LotCheck(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                LotCheck.Result.valueOf(row.getString("result")),
                                row.getString("note"),
                                row.getString("actor")))
                        .list());
    }

    List<LotRecipient> recipients(LotId id) {
        List<Got> got = database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.RECIPIENTS)
                        .bind("id", id.value())
                        .map((row, context) -> new Got(
                                OrderId.parse(row.getString("source"))
                                        .orElseThrow()
                                        .value(),
                                row.getObject("shipped_at", OffsetDateTime.class),
                                row.getLong("shipped"),
                                row.getLong("returned")))
                        .list());
        Map<UUID, Contact> contacts = contacts(got.stream().map(Got::order).toArray(UUID[]::new));
        return got.stream()
                .map(each -> {
                    Contact contact = contacts.getOrDefault(each.order(), new Contact(each.order(), "", "", "", ""));
                    return new LotRecipient(
                            new OrderId(each.order()),
                            contact.number(),
                            each.shippedAt().toInstant(),
                            contact.name(),
                            contact.email(),
                            contact.phone(),
                            each.shipped(),
                            each.returned());
                })
                .toList();
    }

    List<OrderLot> ofOrder(OrderId order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.OF_ORDER)
                        .bind("source", order.toString())
                        .bind("order", order.value())
                        .bindByType("reach", reach(), UUID[].class)
                        .map((row, context) -> new OrderLot(
                                new LotId(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                row.getString("sku"),
                                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                                LotState.valueOf(row.getString("state")),
                                row.getLong("pieces")))
                        .list());
    }

    List<LotId> over(LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.OVER)
                        .bind("today", today)
                        .map((row, context) -> new LotId(row.getObject("id", UUID.class)))
                        .list());
    }

    private Map<UUID, Contact> contacts(UUID[] orders) {
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(LotSql.CONTACTS)
                        .bindByType("orders", orders, UUID[].class)
                        .map((row, context) -> new Contact(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("phone")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Contact::order, Function.identity()));
    }

    private static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    private static Lot lot(ResultSet row, StatementContext context) throws SQLException {
        return new Lot(
                new LotId(row.getObject("id", UUID.class)),
                new VariantId(row.getObject("variant_id", UUID.class)),
                row.getString("sku"),
                row.getString("name"),
                row.getString("code"),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                LotState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("on_hand"));
    }
}
