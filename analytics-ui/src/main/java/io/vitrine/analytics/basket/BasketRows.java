package io.vitrine.analytics.basket;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads baskets from the raw rows and folds them into a tree as they come. */
@ApplicationScoped
class BasketRows {

    private static final int FETCH = 10_000;

    /**
     * What was read.
     *
     * @param items the frequent items by their number, the most frequent first
     */
    record Folded(long baskets, int least, List<String> items, FpTree tree) {}

    @Inject
    Database database;

    /** In one transaction through the read-only role. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Folded read(BasketQuery query) {
        return database.figures().withHandle(plain -> {
            Handle handle = ValuePlans.in(plain);
            long baskets = asked(handle.createQuery(BasketSql.COUNT), query)
                    .mapTo(Long.class)
                    .one();
            int least = query.least(baskets);
            Folding folding = new Folding();
            lines(handle, query, least)
                    .bind("least", least)
                    .bind("exclude", query.exclude().toArray(String[]::new))
                    .setFetchSize(FETCH)
                    .map((row, context) -> folding.take(row))
                    .forEach(taken -> {});
            return folding.done(baskets, least);
        });
    }

    private static Query lines(Handle handle, BasketQuery query, int least) {
        if (query.by() == ItemBy.DESCRIPTION) {
            return asked(handle.createQuery(BasketSql.DESCRIPTIONS), query);
        }
        List<String> skus = dated(handle.createQuery(BasketSql.CANDIDATES), query)
                .bind("least", least)
                .mapTo(String.class)
                .list();
        return asked(handle.createQuery(BasketSql.SKUS), query).bind("skus", skus.toArray(String[]::new));
    }

    private static Query asked(Query sql, BasketQuery query) {
        return dated(sql, query).bindByType("country", query.country().orElse(null), String.class);
    }

    private static Query dated(Query sql, BasketQuery query) {
        return sql.bindByType("from", query.from().orElse(null), LocalDate.class)
                .bindByType("to", query.to().orElse(null), LocalDate.class);
    }

    /** First come the items, then the baskets one after the other. */
    private static final class Folding {

        private final List<String> items = new ArrayList<>();
        private int[] basket = new int[64];
        private int length;
        private @Nullable UUID current;
        private @Nullable FpTree tree;

        boolean take(ResultSet row) throws SQLException {
            @Nullable UUID id = row.getObject("id", UUID.class);
            if (id == null) {
                items.add(row.getString("item"));
                return true;
            }
            if (!id.equals(current)) {
                fold();
                current = id;
            }
            if (length == basket.length) {
                basket = Arrays.copyOf(basket, length * 2);
            }
            basket[length++] = row.getInt("no");
            return true;
        }

        Folded done(long baskets, int least) {
            fold();
            return new Folded(baskets, least, List.copyOf(items), folded());
        }

        private void fold() {
            folded().add(basket, length, 1);
            length = 0;
        }

        private FpTree folded() {
            FpTree known = tree == null ? new FpTree(items.size()) : tree;
            tree = known;
            return known;
        }
    }
}
