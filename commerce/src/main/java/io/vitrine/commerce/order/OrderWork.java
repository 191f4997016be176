package io.vitrine.commerce.order;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many orders wait for which hands, at the locations that the caller's access reaches. */
@ApplicationScoped
public class OrderWork {

    private static final List<OrderFilter> COUNTED =
            Arrays.stream(OrderFilter.values()).filter(OrderFilter::work).toList();

    private static final String COUNT = COUNTED.stream()
            .map(filter -> "count(*) filter (where " + filter.condition() + ") as " + filter.name())
            .collect(Collectors.joining(",\n", "select ", """

                    from sales_order o
                    where o.status in ('PENDING_PAYMENT', 'PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED')
                      and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))"""));

    @Inject
    Database database;

    /** All filters that are {@link OrderFilter#work}, each with its number. */
    @Transactional
    public Map<OrderFilter, Long> counts() {
        CurrentCall.permit(Permission.READ_ORDERS);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COUNT)
                        .bindByType("reach", OrderRows.reach(), UUID[].class)
                        .map((row, context) -> {
                            Map<OrderFilter, Long> counts = new EnumMap<>(OrderFilter.class);
                            for (OrderFilter filter : COUNTED) {
                                counts.put(filter, row.getLong(filter.name()));
                            }
                            return counts;
                        })
                        .one());
    }
}
