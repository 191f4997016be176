package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.guest.GuestWrites;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.order.Placement;
import io.vitrine.commerce.order.PlacementWrites;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentCaptured;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.commerce.promotion.PromotionId;
import io.vitrine.commerce.promotion.PromotionSpent;
import io.vitrine.commerce.promotion.Redemptions;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The writes that orders of the shop have in common, however they are paid. */
@ApplicationScoped
class Placing {

    @Inject
    PlacementWrites placements;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    /** The cart becomes the order; the customer owes its total. */
    void order(CartId cart, Placement order, Instant now, Together writes) {
        placements.place(order, now, writes);
        writes.addExactly(1, CheckoutRows.ORDERED, order.id().value(), now, cart.value());
        if (order.account().isEmpty()) {
            GuestWrites.placed(writes, order.id().value(), cart.value(), order.paymentMethod(), now);
        }
        LedgerWrites.sale(
                writes,
                order.id().value(),
                order.id().toString(),
                now,
                money(order.net(), order),
                money(order.tax(), order),
                money(order.shipping(), order));
    }

    /** Uses the promotions that the order counts on; before its stock is held, as it is given back. */
    void redeem(Placement order, Instant now, Together writes) {
        Map<PromotionId, BigDecimal> amounts = new HashMap<>();
        order.discounts().forEach(one -> amounts.merge(one.promotion(), one.amount(), BigDecimal::add));
        Redemptions.redeem(writes, order.id().value(), order.buyer().email(), amounts, now);
    }

    /** Holds the pieces for the order, for good or until a moment. */
    void reserve(Placement order, List<Allocation> allocations, Instant now, Optional<Instant> until, Together writes) {
        if (!allocations.isEmpty()) {
            StockWrites.reserve(writes, order.id().value(), allocations, now, until);
            changed(allocations, writes);
        }
    }

    /** Tells who follows stock. */
    void changed(List<Allocation> allocations, Together writes) {
        if (!allocations.isEmpty()) {
            StockWrites.changed(
                    writes,
                    outbox,
                    allocations.stream().map(Allocation::variant).toList());
        }
    }

    /** The money was taken. */
    void captured(NewPayment payment, GatewayAnswer.Captured answer, Instant now, Together writes) {
        PaymentWrites.captured(writes, payment, answer, now);
        outbox.publish(new PaymentCaptured(payment.id(), payment.order(), payment.gateway(), payment.amount()), writes);
    }

    /** @throws OutOfStock when something ran out meanwhile @throws PromotionSpent when a promotion was used up meanwhile */
    void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            Optional<OutOfStock> shortage = OutOfStock.in(e);
            if (shortage.isPresent()) {
                throw shortage.get();
            }
            Optional<PromotionSpent> spent = PromotionSpent.in(e);
            if (spent.isPresent()) {
                throw spent.get();
            }
            throw new IllegalStateException("The order could not be written", e);
        }
    }

    private static Money money(BigDecimal amount, Placement order) {
        return Money.of(amount, order.currency());
    }
}
