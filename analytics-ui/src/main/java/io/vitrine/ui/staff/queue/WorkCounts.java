package io.vitrine.ui.staff.queue;

import io.vitrine.commerce.enquiry.Enquiries;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.order.OrderFilter;
import io.vitrine.commerce.order.OrderWork;
import io.vitrine.commerce.returns.Returns;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Allowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for the person who looks on: only work that the person's role can do something about. */
@ApplicationScoped
class WorkCounts {

    /**
     * Work of a kind.
     *
     * @param one what is counted
     * @param urgent whether any of it is too much
     * @param list where it stands in a list
     */
    record Work(String name, long count, String one, String words, boolean urgent, Optional<String> list) {}

    @Inject
    OrderWork orders;

    @Inject
    Returns returns;

    @Inject
    Stock stock;

    @Inject
    Enquiries enquiries;

    List<Work> now() {
        Map<OrderFilter, Long> counts = orders.counts();
        List<Work> work = new ArrayList<>();
        if (Allowed.may(Permission.FULFIL_ORDERS)) {
            work.add(of(OrderFilter.TO_PICK, counts, "paid, and pieces wait on the shelf", false));
            work.add(of(OrderFilter.IN_PICKING, counts, "on somebody's pick list", false));
            work.add(of(OrderFilter.TO_PACK, counts, "picked, or laid ready", false));
            work.add(new Work(
                    "Returns to inspect",
                    returns.open(),
                    "return",
                    "registered, not looked at",
                    false,
                    Optional.of("staff/returns")));
            work.add(of(OrderFilter.TO_PRODUCE, counts, "made first, or waiting for goods", false));
        }
        work.add(of(OrderFilter.UNCONFIRMED, counts, "guests who have not confirmed the mail", false));
        work.add(of(OrderFilter.LATE, counts, "paid for, not all has left", true));
        work.add(of(OrderFilter.WAITING_FOR_PAYMENT, counts, "transfers and cash to confirm", false));
        work.add(new Work(
                "Questions",
                enquiries.open(),
                "question",
                "from the contact page, not answered",
                false,
                Optional.of("staff/questions")));
        if (Allowed.may(Permission.READ_STOCK)) {
            work.add(new Work(
                    "Low stock",
                    stock.low(),
                    "level",
                    "at or below the reorder point",
                    true,
                    Optional.of("staff/stock?state=low")));
        }
        return work;
    }

    private static Work of(OrderFilter filter, Map<OrderFilter, Long> counts, String words, boolean urgent) {
        String list = Address.of("staff/orders").with("work", filter.word()).toString();
        return new Work(filter.label(), counts.getOrDefault(filter, 0L), "order", words, urgent, Optional.of(list));
    }
}
