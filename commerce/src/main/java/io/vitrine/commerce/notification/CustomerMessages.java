package io.vitrine.commerce.notification;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which mails were written to customers. */
@ApplicationScoped
public class CustomerMessages {

    private static final int MOST = 100;

    @Inject
    MessageRows rows;

    @Inject
    Orders orders;

    /** Those about an order, the oldest first; looking leaves an event. @throws Problem 404 */
    @Transactional
    public List<MessageView> ofOrder(OrderId order) {
        CurrentCall.permit(Permission.READ_ORDERS);
        if (orders.find(order).isEmpty()) {
            throw Problem.notFound("order");
        }
        return rows.ofOrder(order.value());
    }

    /**
     * Those to the customer who is signed in, the newest first, as guest or not.
     *
     * @param after the last one of the page before
     * @throws Problem 403 for anybody but a customer
     */
    @Transactional
    public List<MessageView> own(Optional<MessageView> after) {
        Actor actor = CurrentCall.require().actor();
        if (actor.kind() != Actor.Kind.CUSTOMER) {
            throw Problem.of(403, "forbidden", "For customers only", "Sign in as a customer.");
        }
        return rows.ofAccount(actor.id().orElseThrow(), after, MOST);
    }
}
