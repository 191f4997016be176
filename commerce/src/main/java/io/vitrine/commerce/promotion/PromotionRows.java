package io.vitrine.commerce.promotion;

import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The table of promotions. */
@ApplicationScoped
class PromotionRows {

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    /** Where a page ended. */
    record Place(Instant createdAt, UUID id) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    List<PromotionView> list(PromotionSearch search, Optional<Place> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PromotionSql.LIST)
                        .bind(
                                "place",
                                after.map(Place::createdAt)
                                        .map(PromotionRows::utc)
                                        .orElse(EVER))
                        .bind("place_id", after.map(Place::id).orElse(LAST))
                        .bind("text", search.text().map(PromotionRows::part).orElse(null))
                        .bind("state", search.state().map(Enum::name).orElse(null))
                        .bind("now", utc(clock.instant()))
                        .bind("limit", search.limit() + 1)
                        .map(PromotionRows::view)
                        .list());
    }

    Optional<PromotionView> find(PromotionId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PromotionSql.FIND)
                        .bind("id", id.value())
                        .map(PromotionRows::view)
                        .findOne());
    }

    /** @throws Problem 409 when a promotion that has not been ended has this code */
    void add(PromotionId id, PromotionDraft terms) {
        Benefit benefit = terms.benefit();
        UUID[] products = terms.products().stream().map(ProductId::value).toArray(UUID[]::new);
        refusing(() -> database.tenant()
                .withHandle(handle -> changeable(handle.createUpdate(PromotionSql.ADD), id, terms)
                        .bind("kind", benefit.kind().name())
                        .bind("percent", benefit.percent().orElse(null))
                        .bind("amount", benefit.amount().orElse(null))
                        .bind("buy", benefit.buy().orElse(null))
                        .bind("free", benefit.free().orElse(null))
                        .bind("scope", terms.scope().name())
                        .bind(
                                "collection",
                                terms.collection().map(CollectionId::value).orElse(null))
                        .bindByType("products", products, UUID[].class)
                        .bind("group", terms.group().orElse(null))
                        .bind("code", terms.code().orElse(null))
                        .bind("now", utc(clock.instant()))
                        .execute()));
    }

    /** Whether there is such a promotion that has not been ended. @throws Problem 422 for a limit below the use so far */
    boolean change(PromotionId id, PromotionDraft terms) {
        return refusing(() -> database.tenant()
                .withHandle(handle -> changeable(handle.createUpdate(PromotionSql.CHANGE), id, terms)
                                .execute()
                        == 1));
    }

    boolean end(PromotionId id) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(PromotionSql.END)
                                .bind("id", id.value())
                                .bind("now", utc(clock.instant()))
                                .execute()
                        == 1);
    }

    /** Whether it could be deleted: one that was used cannot. */
    boolean delete(PromotionId id) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(PromotionSql.DELETE)
                                .bind("id", id.value())
                                .execute()
                        == 1);
    }

    /** Whether the time of this code is over; absent when nobody has made such a code. */
    Optional<Boolean> over(CouponCode code) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PromotionSql.KNOWN_CODE)
                        .bind("code", code.text())
                        .bind("now", utc(clock.instant()))
                        .mapTo(boolean.class)
                        .findOne());
    }

    /** How many of these products there are. */
    int count(List<ProductId> products) {
        UUID[] ids = products.stream().map(ProductId::value).toArray(UUID[]::new);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PromotionSql.PRODUCTS)
                        .bindByType("products", ids, UUID[].class)
                        .mapTo(int.class)
                        .one());
    }

    private static Update changeable(Update update, PromotionId id, PromotionDraft terms) {
        return update.bind("id", id.value())
                .bind("name", terms.name())
                .bind("minimum", terms.minimum())
                .bind("combinable", terms.combinable())
                .bind("from", utc(terms.from()))
                .bind("until", terms.until().map(PromotionRows::utc).orElse(null))
                .bind("most", terms.most().orElse(null))
                .bind("each", terms.mostPerCustomer().orElse(null));
    }

    private static <T> T refusing(java.util.function.Supplier<T> write) {
        try {
            return write.get();
        } catch (JdbiException e) {
            @Nullable
            ServerErrorMessage message =
                    e.getCause() instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
            String constraint = message == null ? "" : String.valueOf(message.getConstraint());
            throw switch (constraint) {
                case "promotion_code" -> PromotionRefused.codeTaken();
                case "promotion_use_limit" -> PromotionRefused.usedMore();
                default -> e;
            };
        }
    }

    private static PromotionView view(ResultSet row, StatementContext context) throws SQLException {
        return new PromotionView(
                new PromotionId(row.getObject("id", UUID.class)),
                terms(row),
                Optional.ofNullable(row.getString("collection_name")),
                moment(row, "ended_at"),
                moment(row, "created_at").orElseThrow(),
                row.getLong("orders"),
                Money.of(
                        row.getBigDecimal("given"),
                        CurrentCall.require().business().currency()));
    }

    private static PromotionDraft terms(ResultSet row) throws SQLException {
        UUID[] products = (UUID[]) row.getArray("products").getArray();
        return new PromotionDraft(
                row.getString("name"),
                new Benefit(
                        PromotionKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getBigDecimal("percent")).map(BigDecimal::stripTrailingZeros),
                        Optional.ofNullable(row.getBigDecimal("amount")),
                        count(row, "buy"),
                        count(row, "free")),
                PromotionScope.valueOf(row.getString("scope")),
                Optional.ofNullable(row.getObject("collection_id", UUID.class)).map(CollectionId::new),
                Arrays.stream(products).map(ProductId::new).toList(),
                row.getBigDecimal("minimum"),
                Optional.ofNullable(row.getString("customer_group")),
                Optional.ofNullable(row.getString("code")),
                row.getBoolean("combinable"),
                moment(row, "valid_from").orElseThrow(),
                moment(row, "ends"),
                count(row, "max_uses"),
                count(row, "max_per_customer"));
    }

    private static Optional<Integer> count(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String part(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
