package io.vitrine.ui.owner.customers;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.cohort.CohortFigures;
import io.vitrine.analytics.cohort.CohortQuery;
import io.vitrine.analytics.cohort.Step;
import io.vitrine.analytics.cohort.Trait;
import io.vitrine.analytics.people.Asked;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Address;
import java.util.Optional;

/**
 * What the page of cohorts shows; all of it stands in its address.
 *
 * @param counts whether cells show customers instead of shares
 */
record CohortState(CohortQuery query, boolean counts) {

    private static final String PATH = "owner/customers";

    /** What the address asks for; what it leaves out or gets wrong falls back. */
    static CohortState read(QueryParameters asked, CohortFigures figures) {
        Step step = one(asked, "interval", Step.values(), Step.MONTH);
        Trait trait = one(asked, "by", Trait.values(), Trait.FIRST_ORDER);
        CohortQuery usual = figures.usual(trait, step);
        boolean counts =
                asked.getSingleParameter("show").filter("customers"::equals).isPresent();
        try {
            return new CohortState(
                    new CohortQuery(
                            trait,
                            step,
                            Asked.day("from", asked.getSingleParameter("from").orElse(""))
                                    .orElse(usual.from()),
                            Asked.day("to", asked.getSingleParameter("to").orElse(""))
                                    .orElse(usual.to())),
                    counts);
        } catch (Problem wrong) {
            return new CohortState(usual, counts);
        }
    }

    private static <E extends Enum<E>> E one(QueryParameters asked, String name, E[] values, E fallback) {
        Optional<String> word = asked.getSingleParameter(name);
        for (E value : values) {
            if (word.filter(Asked.word(value)::equals).isPresent()) {
                return value;
            }
        }
        return fallback;
    }

    /** Another interval begins with its own usual period. */
    Address with(Step step) {
        return Address.of(PATH)
                .with("interval", Asked.word(step))
                .with("by", Asked.word(query.trait()))
                .with("show", shown(counts));
    }

    Address with(Trait trait) {
        return dated(Asked.word(trait), counts);
    }

    Address counting(boolean wanted) {
        return dated(Asked.word(query.trait()), wanted);
    }

    private Address dated(String by, boolean counting) {
        return Address.of(PATH)
                .with("interval", Asked.word(query.step()))
                .with("by", by)
                .with("from", query.from().toString())
                .with("to", query.to().toString())
                .with("show", shown(counting));
    }

    private static Optional<String> shown(boolean counting) {
        return counting ? Optional.of("customers") : Optional.empty();
    }
}
