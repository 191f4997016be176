package io.vitrine.commerce.payment;

import io.vitrine.core.approval.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * From which amount on a refund needs a second person.
 *
 * @param amount in the business's currency; absent for none
 * @param reason why it is changed
 */
public record RefundLimit(Optional<BigDecimal> amount, String reason) {

    public RefundLimit {
        reason = Reason.require(reason);
    }
}
