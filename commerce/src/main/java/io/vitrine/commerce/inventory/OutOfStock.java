package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** More was asked for than is there and not promised to somebody else. */
public final class OutOfStock extends Problem {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SHORTAGES = Set.of(
            "stock_level_not_oversold", "stock_reservation_level", "stock_lot_not_free", "stock_lot_level_not_short");
    private static final Pattern FIRST_ID = Pattern.compile("\\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}),");

    private final transient @Nullable VariantId variant;

    private OutOfStock(@Nullable VariantId variant) {
        super(
                409,
                "out_of_stock",
                "Not enough in stock",
                "There is not enough of " + (variant == null ? "one of the products" : variant)
                        + ": ask for less, or leave it out.",
                List.of());
        this.variant = variant;
    }

    static OutOfStock of(VariantId variant) {
        return new OutOfStock(variant);
    }

    /** What was reserved has gone back on the shelf, and may be sold. */
    public static OutOfStock lapsed() {
        return new OutOfStock(null);
    }

    /** The shortage that made the database refuse a statement of {@link StockWrites}; absent when it refused for another reason. */
    public static Optional<OutOfStock> in(SQLException failure) {
        @Nullable
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (message == null || !SHORTAGES.contains(String.valueOf(message.getConstraint()))) {
            return Optional.empty();
        }
        Matcher id = FIRST_ID.matcher(String.valueOf(message.getDetail()));
        return Optional.of(new OutOfStock(id.find() ? new VariantId(UUID.fromString(id.group(1))) : null));
    }

    /** The variant that ran short first; others of the same order may be short as well. */
    public Optional<VariantId> variant() {
        return Optional.ofNullable(variant);
    }
}
