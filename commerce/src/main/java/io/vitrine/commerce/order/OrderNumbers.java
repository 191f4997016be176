package io.vitrine.commerce.order;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The numbers by which people name orders, and nothing else of them. */
@ApplicationScoped
public class OrderNumbers {

    private static final String OF = "select id, number from sales_order where id = any(:orders)";
    private static final String NAMED = "select id from sales_order where number = :number limit 1";

    @Inject
    Database database;

    /** The numbers of these orders; one that is not known is absent. */
    @Transactional
    public Map<UUID, String> of(Collection<UUID> orders) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        Map<UUID, String> numbers = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(OF)
                        .bindByType("orders", orders.toArray(UUID[]::new), UUID[].class)
                        .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("number")))
                        .forEach(order -> numbers.put(order.getKey(), order.getValue())));
        return numbers;
    }

    /** The order with this number. */
    @Transactional
    public Optional<UUID> find(String number) {
        CurrentCall.permit(Permission.READ_PAYMENTS);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NAMED)
                        .bind("number", number.strip())
                        .mapTo(UUID.class)
                        .findOne());
    }
}
