package io.vitrine.analytics.formula;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A calculation over figures, such as {@code net-sales / nullif(orders, 0)}. */
public final class Formula {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_FIGURES = 10;

    private final String text;
    private final Term term;
    private final List<String> figures;

    private Formula(String text, Term term) {
        this.text = text;
        this.term = term;
        Set<String> ids = new LinkedHashSet<>();
        term.collect(ids);
        figures = List.copyOf(ids);
    }

    /**
     * Reads it.
     *
     * @param known which figures there are
     * @throws Problem 422 with what is wrong and where
     */
    public static Formula of(String text, Predicate<String> known) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw Problem.invalid("formula", "Write a formula of 1 to 500 characters.");
        }
        Formula formula = new Formula(text, new Reader(text).all());
        if (formula.figures.isEmpty() || formula.figures.size() > MAX_FIGURES) {
            throw Problem.invalid("formula", "Name 1 to 10 figures, such as net-sales.");
        }
        formula.figures.stream().filter(id -> !known.test(id)).findFirst().ifPresent(id -> {
            throw Problem.invalid(
                    "formula", "There is no figure \"" + id + "\". Write spaces around a minus: net-sales - tax.");
        });
        return formula;
    }

    /** The figures it is made of, in the order in which they stand. */
    public List<String> figures() {
        return figures;
    }

    /** Empty when a figure is missing or something is divided by zero. */
    public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> values) {
        return term.value(values);
    }

    @Override
    public String toString() {
        return text;
    }
}
