package io.vitrine.analytics.basket;

import io.vitrine.analytics.people.People;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Baskets wired by hand; what is kept, is kept in memory. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestBaskets {

    private TestBaskets() {}

    public static BasketFigures make() {
        return make(new KeptBaskets() {
            private final Map<String, Baskets> answers = new HashMap<>();

            @Override
            public Optional<Baskets> find(BasketQuery query, java.time.Instant now) {
                return Optional.ofNullable(answers.get(query.key()));
            }

            @Override
            public void keep(Baskets answer) {
                answers.put(answer.query().key(), answer);
            }
        });
    }

    static BasketFigures make(KeptBaskets kept) {
        Database database = TestDatabase.shared().database();
        BasketFigures figures = new BasketFigures();
        figures.rows = new BasketRows();
        figures.rows.database = database;
        figures.kept = kept;
        figures.people = new People(database, TestShop.clock());
        figures.clock = TestShop.clock();
        return figures;
    }
}
