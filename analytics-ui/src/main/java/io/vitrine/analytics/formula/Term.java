package io.vitrine.analytics.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A part of a formula. */
sealed interface Term {

    MathContext DIGITS = MathContext.DECIMAL128;

    /** Empty when it cannot be worked out. */
    Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> figures);

    /** Adds the ids of the figures in it. */
    void collect(Set<String> ids);

    /** A number as it stands. */
    record Fixed(BigDecimal number) implements Term {

        @Override
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> figures) {
            return Optional.of(number);
        }

        @Override
        public void collect(Set<String> ids) {
            // names no figure
        }
    }

    /** The value of a figure. */
    record Named(String id) implements Term {

        @Override
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> figures) {
            return figures.apply(id);
        }

        @Override
        public void collect(Set<String> ids) {
            ids.add(id);
        }
    }

    /** What is done with two terms. */
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        BY,
        MIN,
        MAX,
        NULLIF
    }

    /** Two terms and what is done with them. */
    record Both(Operation operation, Term left, Term right) implements Term {

        @Override
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> figures) {
            return left.value(figures).flatMap(one -> right.value(figures).flatMap(other -> apply(one, other)));
        }

        @Override
        public void collect(Set<String> ids) {
            List.of(left, right).forEach(term -> term.collect(ids));
        }

        private Optional<BigDecimal> apply(BigDecimal one, BigDecimal other) {
            return switch (operation) {
                case PLUS -> Optional.of(one.add(other, DIGITS));
                case MINUS -> Optional.of(one.subtract(other, DIGITS));
                case TIMES -> Optional.of(one.multiply(other, DIGITS));
                case BY -> other.signum() == 0 ? Optional.empty() : Optional.of(one.divide(other, DIGITS));
                case MIN -> Optional.of(one.min(other));
                case MAX -> Optional.of(one.max(other));
                case NULLIF -> one.compareTo(other) == 0 ? Optional.empty() : Optional.of(one);
            };
        }
    }
}
