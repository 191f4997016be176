package io.vitrine.commerce.fulfilment;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of shipping rates. */
@Dependent
class ShippingRateRows {

    private static final String ALL = """
            select id, name, countries, price, min_goods, max_weight, days_least, days_most, active from shipping_rate
            where currency = :currency and (cast(:id as uuid) is null or id = cast(:id as uuid))
            order by position, price, id""";
    private static final String WRITE = """
            insert into shipping_rate (id, name, countries, currency, price, min_goods, max_weight, days_least, days_most,
                                       active, position)
            values (:id, :name, :countries, :currency, :price, :goods, :weight, :least, :most, :active,
                    (select coalesce(max(position) + 1, 0) from shipping_rate))
            on conflict (id) do update set name = excluded.name, countries = excluded.countries, price = excluded.price,
                min_goods = excluded.min_goods, max_weight = excluded.max_weight, days_least = excluded.days_least,
                days_most = excluded.days_most, active = excluded.active""";
    private static final String REMOVE = "delete from shipping_rate where id = :id";

    private final Database database;

    @Inject
    ShippingRateRows(Database database) {
        this.database = database;
    }

    List<ShippingRate> all(String currency) {
        return find(currency, Optional.empty());
    }

    Optional<ShippingRate> find(ShippingRateId id, String currency) {
        return find(currency, Optional.of(id)).stream().findFirst();
    }

    private List<ShippingRate> find(String currency, Optional<ShippingRateId> id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("currency", currency)
                        .bind("id", id.map(ShippingRateId::value).orElse(null))
                        .map(ShippingRateRows::read)
                        .list());
    }

    /** Adds the rate after the others, or writes it anew in its place. */
    void write(ShippingRate rate, String currency) {
        ShippingRateDraft terms = rate.terms();
        database.tenant()
                .useHandle(handle -> handle.createUpdate(WRITE)
                        .bind("id", rate.id().value())
                        .bind("name", terms.name())
                        .bindByType("countries", terms.countries().toArray(String[]::new), String[].class)
                        .bind("currency", currency)
                        .bind("price", terms.price())
                        .bind("goods", terms.minGoods())
                        .bind("weight", terms.maxWeight().orElse(null))
                        .bind("least", terms.daysLeast())
                        .bind("most", terms.daysMost())
                        .bind("active", terms.active())
                        .execute());
    }

    void remove(ShippingRateId id) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(REMOVE).bind("id", id.value()).execute());
    }

    private static ShippingRate read(ResultSet row, StatementContext context) throws SQLException {
        return new ShippingRate(
                new ShippingRateId(row.getObject("id", UUID.class)),
                new ShippingRateDraft(
                        row.getString("name"),
                        List.of((String[]) row.getArray("countries").getArray()),
                        plain(row.getBigDecimal("price")),
                        plain(row.getBigDecimal("min_goods")),
                        Optional.ofNullable(row.getObject("max_weight", Integer.class)),
                        row.getInt("days_least"),
                        row.getInt("days_most"),
                        row.getBoolean("active")));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), 2));
    }
}
