package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Problem;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the database did not take a change of the catalogue. */
public final class CatalogueRefused {

    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";

    private CatalogueRefused() {}

    /** Another change came first. */
    public static Problem changedMeanwhile() {
        return Problem.of(
                412,
                "changed-meanwhile",
                "It was changed meanwhile",
                "Read it again and send the change with its new ETag in If-Match.");
    }

    /** The refusal behind this failure, or the failure itself. */
    public static RuntimeException from(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
                return Problem.of(
                        409, "taken", "This is taken", "Something else has this SKU, address or price already.");
            }
            if (cause instanceof SQLException sql && FOREIGN_KEY.equals(sql.getSQLState())) {
                return Problem.of(
                        409,
                        "in-use",
                        "This is in use",
                        "Orders, carts or stock name it. Archive it instead of deleting it.");
            }
        }
        return failure;
    }
}
