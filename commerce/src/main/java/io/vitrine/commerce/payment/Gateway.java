package io.vitrine.commerce.payment;

import java.util.Optional;

/**
 * Moves money for the current business. Call it outside of transactions, unless it is {@link #instant()}.
 *
 * <p>Every call may throw {@link GatewayFailed}: then nobody knows whether it happened, and {@link #find} says later.
 */
public interface Gateway {

    /** Name in tables, accounts and addresses, such as {@code stripe}. */
    String name();

    /** Whether it decides at once, without leaving the process; then {@link #start} may run inside a transaction. */
    boolean instant();

    /** Whether only pretended money moves. */
    boolean test();

    /** Asks for the money. Asking again with the same payment moves nothing twice. */
    GatewayAnswer start(PaymentRequest request);

    /**
     * What the gateway knows of a payment. Where the customer has agreed and only that is missing, it takes the money if it is
     * still wanted; what is not wanted any more it calls off as far as it can, and then says that it is refused.
     *
     * @return empty when it has never heard of it
     */
    Optional<GatewayAnswer> find(SoughtPayment sought);

    /** Gives money back. Asking again with the same refund moves nothing twice. */
    RefundAnswer refund(RefundRequest request);

    /** What the gateway knows of a refund; empty when it has never heard of it. */
    Optional<RefundAnswer> find(RefundRequest sought);

    /**
     * Reads a message of the gateway, once its signature is proved.
     *
     * @throws io.vitrine.core.problem.Problem 400 when it does not come from the gateway, or not lately
     */
    GatewayNews read(WebhookCall call);
}
