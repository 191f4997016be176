package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderDetails;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens orders for those who handle them; the trail says who looked. */
@ApplicationScoped
public class OrderFiles {

    @Inject
    Orders orders;

    @Inject
    FileRows rows;

    @Transactional
    public Optional<OrderFile> open(OrderId id) {
        CurrentCall.permit(Permission.READ_ORDERS);
        return orders.find(id).map(this::file);
    }

    private OrderFile file(OrderDetails details) {
        OrderId id = details.order().id();
        Optional<OrderFile.Placed> placed = rows.placed(id);
        boolean mine = placed.isPresent() && CurrentCall.require().actor().may(Permission.FULFIL_ORDERS);
        return new OrderFile(
                details,
                placed,
                placed.map(agreed -> rows.lines(id, agreed.total().currency())).orElse(List.of()),
                rows.steps(id),
                rows.parcels(id),
                mine ? OrderMove.of(details.order().status()) : Set.of());
    }
}
