package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Values the stock of the business at any moment, from its ledger. Transfers within the business change nothing. */
@ApplicationScoped
public class StockValues {

    private static final String ENTRIES = """
            select e.variant_id, v.sku, e.change, e.unit_cost
            from stock_entry e join variant v on v.id = e.variant_id
            where e.at <= :at and e.reason not in ('TRANSFER_OUT', 'TRANSFER_IN')
            order by v.sku, e.variant_id, e.at, e.id""";

    private static final int AT_A_TIME = 1_000;

    private record Followed(String sku, Costing costing) {}

    @Inject
    Database database;

    /** It covers all locations, so only who sees all of them is told. */
    @Transactional
    public StockValue value(Instant at, CostMethod method) {
        CurrentCall.permitAt(Permission.READ_STOCK, Optional.empty());
        Currency currency = CurrentCall.require().business().currency();
        Map<VariantId, Followed> followed = database.figures().withHandle(handle -> follow(handle, at, method));
        List<ValuedVariant> variants = followed.entrySet().stream()
                .filter(entry -> entry.getValue().costing().quantity() != 0)
                .map(entry -> valued(entry.getKey(), entry.getValue(), currency))
                .toList();
        Money total = variants.stream().map(ValuedVariant::value).reduce(Money.zero(currency), Money::plus);
        return new StockValue(at, method, total, variants);
    }

    private static Map<VariantId, Followed> follow(Handle handle, Instant at, CostMethod method) {
        Map<VariantId, Followed> variants = new LinkedHashMap<>();
        try (ResultIterator<Boolean> rows = handle.createQuery(ENTRIES)
                .setFetchSize(AT_A_TIME)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map((row, context) -> move(variants, method, row))
                .iterator()) {
            while (rows.hasNext()) {
                rows.next();
            }
        }
        return variants;
    }

    private static boolean move(Map<VariantId, Followed> variants, CostMethod method, ResultSet row)
            throws SQLException {
        String sku = row.getString("sku");
        variants.computeIfAbsent(LevelRows.variant(row), variant -> new Followed(sku, method.costing()))
                .costing()
                .move(row.getLong("change"), Optional.ofNullable(row.getBigDecimal("unit_cost")));
        return true;
    }

    private static ValuedVariant valued(VariantId variant, Followed followed, Currency currency) {
        Costing costing = followed.costing();
        return new ValuedVariant(
                variant,
                followed.sku(),
                costing.quantity(),
                Money.of(costing.value(), currency),
                costing.withoutCost());
    }
}
