package io.vitrine.commerce.order;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says in the trail who looked at customers through their orders: an order that was opened, with the customer's name
 * under the customer's own key, a search for a customer or
 * number, a list that somebody leafs through. What was searched for is not kept, it may be a name; the first page of the
 * newest orders leaves nothing, it stands on screens all day.
 */
@ApplicationScoped
class CustomerGlances {

    private static final String CUSTOMER = "select customer_id from sales_order where id = :id";

    @Inject
    Audit audit;

    @Inject
    PersonalData personalData;

    @Inject
    Database database;

    void opened(OrderDetails details) {
        OrderSummary order = details.order();
        order.customer().ifPresent(name -> {
            AuditEntry entry = AuditEntry.created("order.opened", "order", order.id(), Map.of());
            personalData.record(entry, TypeId.format("cus", customerOf(order.id())), name);
        });
    }

    private UUID customerOf(OrderId order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(CUSTOMER)
                        .bind("id", order.value())
                        .mapTo(UUID.class)
                        .one());
    }

    void listed(OrderSearch search, List<OrderSummary> shown) {
        long customers =
                shown.stream().filter(order -> order.customer().isPresent()).count();
        if (customers > 0 && (search.text().isPresent() || search.after().isPresent())) {
            audit.record(AuditEntry.created(
                    search.text().isPresent() ? "orders.searched" : "orders.listed",
                    "order-list",
                    "orders",
                    Map.of("shown", String.valueOf(shown.size()), "withCustomer", String.valueOf(customers))));
        }
    }
}
