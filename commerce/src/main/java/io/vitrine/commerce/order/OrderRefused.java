package io.vitrine.commerce.order;

import io.vitrine.core.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Why the database did not take an order. */
final class OrderRefused {

    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";

    private OrderRefused() {}

    /** The same key or the same number was there before; which one is found out in a transaction of its own. */
    static final class Repeated extends Problem {

        private static final long serialVersionUID = 1L;

        Repeated() {
            super(
                    409,
                    "order-number-taken",
                    "This number is taken",
                    "Another order has this number already.",
                    List.of());
        }
    }

    static RuntimeException from(SQLException failure) {
        if (UNIQUE.equals(failure.getSQLState())) {
            return new Repeated();
        }
        if (FOREIGN_KEY.equals(failure.getSQLState()) && constraint(failure).contains("location")) {
            return Problem.invalid("location", "Use the id of one of your locations; GET /api/locations lists them.");
        }
        return new IllegalStateException("The order could not be written", failure);
    }

    private static String constraint(SQLException failure) {
        @Nullable
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return message == null ? "" : String.valueOf(message.getConstraint());
    }
}
