package io.vitrine.commerce.order;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What an order that is placed adds to the writes of its checkout: customer, order, lines, first step, trail and events. */
@ApplicationScoped
public class PlacementWrites {

    private static final int PRICE_DIGITS = 4;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    /** Adds the order to what is written. */
    public void place(Placement order, Instant now, Together writes) {
        Call call = CurrentCall.require();
        writes.add(
                PlacementSql.CUSTOMER,
                ids.next(),
                order.buyer().email(),
                order.buyer().name().orElse(null),
                now);
        List<@Nullable Object> values = new ArrayList<>();
        fact(order, now, call, values);
        detail(order, values);
        step(order, now, call, values);
        writes.add(PlacementSql.ORDER, values.toArray());
        discounts(order, writes);
        audit.record(
                AuditEntry.created(
                        "order.placed",
                        "order",
                        order.id(),
                        Map.of(
                                "number",
                                order.number(),
                                "total",
                                order.total().toPlainString(),
                                "lines",
                                Integer.toString(order.lines().size()),
                                "payment",
                                order.paymentMethod())),
                writes);
        outbox.publish(new OrdersRecorded(List.of(order.id())), writes);
        outbox.publish(new OrderPlaced(order.id()), writes);
    }

    private static void fact(Placement order, Instant now, Call call, List<@Nullable Object> values) {
        add(
                values,
                order.id().value(),
                order.number(),
                now,
                now.atZone(call.business().zone()).toLocalDate(),
                order.location().value(),
                order.buyer().email(),
                order.country(),
                order.lines().size(),
                order.gross(),
                order.gross().subtract(order.net()),
                now,
                order.status().name());
        add(
                values,
                order.id().value(),
                column(order, PlacedLine::sku, String[]::new),
                column(order, PlacedLine::name, String[]::new),
                column(order, line -> BigDecimal.valueOf(line.quantity()), BigDecimal[]::new),
                column(order, PlacementWrites::price, BigDecimal[]::new),
                column(order, PlacedLine::gross, BigDecimal[]::new),
                column(order, PlacedLine::discount, BigDecimal[]::new));
    }

    private static void detail(Placement order, List<@Nullable Object> values) {
        add(
                values,
                order.id().value(),
                order.currency().getCurrencyCode(),
                order.net(),
                order.tax(),
                order.shipping(),
                order.total(),
                order.taxes(),
                order.contact(),
                order.address(),
                order.shippingOption(),
                order.shippingName(),
                order.paymentMethod(),
                order.pricesHoldTax(),
                order.promisedOn(),
                order.account().orElse(null));
        add(
                values,
                order.id().value(),
                column(order, line -> line.variant().value(), UUID[]::new),
                column(order, PlacedLine::shownPrice, BigDecimal[]::new),
                column(order, PlacedLine::net, BigDecimal[]::new),
                column(order, PlacedLine::taxRate, BigDecimal[]::new),
                column(order, PlacedLine::tax, BigDecimal[]::new));
    }

    private void step(Placement order, Instant now, Call call, List<@Nullable Object> values) {
        add(
                values,
                ids.next(),
                order.id().value(),
                now,
                order.status().name(),
                "",
                false,
                call.actor().key());
    }

    private static void add(List<@Nullable Object> values, @Nullable Object... more) {
        values.addAll(Arrays.asList(more));
    }

    private static void discounts(Placement order, Together writes) {
        if (!order.discounts().isEmpty()) {
            writes.add(
                    PlacementSql.DISCOUNTS,
                    order.id().value(),
                    order.discounts().stream()
                            .map(one -> one.promotion().value())
                            .toArray(UUID[]::new),
                    order.discounts().stream().map(OrderDiscount::words).toArray(String[]::new),
                    order.discounts().stream().map(OrderDiscount::amount).toArray(BigDecimal[]::new));
        }
    }

    /** Of one piece before discounts, for figures; the line's amount is what counts. */
    private static BigDecimal price(PlacedLine line) {
        return line.gross().divide(BigDecimal.valueOf(line.quantity()), PRICE_DIGITS, RoundingMode.HALF_UP);
    }

    private static <T> T[] column(Placement order, Function<PlacedLine, T> value, IntFunction<T[]> array) {
        return order.lines().stream().map(value).toArray(array);
    }
}
