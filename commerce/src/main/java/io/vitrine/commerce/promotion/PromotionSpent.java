package io.vitrine.commerce.promotion;

import io.vitrine.core.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A promotion was used as often as it may be, by everybody or by this customer. */
public final class PromotionSpent extends Problem {

    private static final long serialVersionUID = 1L;

    private PromotionSpent(String words) {
        super(409, "coupon_used_up", "It was used up meanwhile", words + " Nothing was ordered.", List.of());
    }

    /** The limit that made the database refuse a statement of {@link Redemptions}; absent when it refused for another reason. */
    public static Optional<PromotionSpent> in(SQLException failure) {
        @Nullable
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        String constraint = message == null ? "" : String.valueOf(message.getConstraint());
        return switch (constraint) {
            case "promotion_use_limit" ->
                Optional.of(new PromotionSpent("The discount has been used as often as it may be."));
            case "promotion_customer_limit" ->
                Optional.of(new PromotionSpent("The discount cannot be used again with this e-mail address."));
            default -> Optional.empty();
        };
    }
}
