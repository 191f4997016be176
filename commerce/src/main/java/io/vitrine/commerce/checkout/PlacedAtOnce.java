package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.cart.Quote;
import io.vitrine.commerce.cart.Quotes;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.order.PlacementWrites;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.commerce.payment.NewPayment;
import io.vitrine.commerce.payment.PaymentCaptured;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.PaymentWrites;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checkout with a gateway that decides at once: one transaction from the locked cart to the order. */
@ApplicationScoped
class PlacedAtOnce {

    @Inject
    Carts carts;

    @Inject
    Quotes quotes;

    @Inject
    Sellers sellers;

    @Inject
    CheckoutRows rows;

    @Inject
    PlacementWrites placements;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public PlacedOrder place(CartId id, PaymentChoice choice, Gateway gateway, String returnUrl) {
        Cart cart = carts.lock(id);
        CheckoutRefused.unlessReady(cart);
        Quote quote = quotes.of(cart).orElseThrow(CheckoutRefused::chooseShippingAgain);
        Agreement agreement = rows.agree(quote, sellers.today());
        if (agreement.total().amount().signum() == 0) {
            throw CheckoutRefused.nothingToPay();
        }
        PaymentRequest request = new PaymentRequest(
                new PaymentId(ids.next()),
                agreement.order().value(),
                agreement.number(),
                agreement.total(),
                choice.token(),
                returnUrl);
        GatewayAnswer answer = gateway.start(request);
        OrderStatus status = status(answer, choice.method());
        Instant now = clock.instant();
        Together writes = new Together()
                .addExactly(1, CheckoutRows.ORDERED, agreement.order().value(), now, id.value());
        placements.place(agreement.placement(status, choice.method()), now, writes);
        reserve(agreement, now, writes);
        pay(agreement, NewPayment.of(request, gateway, choice.method()), answer, now, writes);
        write(writes);
        return new PlacedOrder(agreement.order(), agreement.number(), status, agreement.total());
    }

    private void reserve(Agreement agreement, Instant now, Together writes) {
        List<Allocation> allocations = agreement.allocations();
        if (!allocations.isEmpty()) {
            StockWrites.reserve(writes, agreement.order().value(), allocations, now, Optional.empty());
            StockWrites.changed(
                    writes,
                    outbox,
                    ids,
                    allocations.stream().map(Allocation::variant).toList());
        }
    }

    private void pay(Agreement agreement, NewPayment payment, GatewayAnswer answer, Instant now, Together writes) {
        Quote quote = agreement.quote();
        LedgerWrites.sale(
                writes,
                agreement.order().value(),
                agreement.order().toString(),
                now,
                Money.of(quote.taxes().goodsNet(), payment.amount().currency()),
                Money.of(quote.taxes().tax(), payment.amount().currency()),
                Money.of(quote.taxes().shipping().net(), payment.amount().currency()));
        if (answer instanceof GatewayAnswer.Captured captured) {
            PaymentWrites.captured(writes, payment, captured, now);
            outbox.publish(
                    new PaymentCaptured(payment.id(), agreement.order().value(), payment.gateway(), payment.amount()),
                    writes);
        } else if (answer instanceof GatewayAnswer.Pending pending) {
            PaymentWrites.pending(writes, payment, pending, now);
        }
    }

    private void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw OutOfStock.in(e)
                    .<RuntimeException>map(shortage -> shortage)
                    .orElseGet(() -> new IllegalStateException("The order could not be written", e));
        }
    }

    private static OrderStatus status(GatewayAnswer answer, PaymentMethod method) {
        if (answer instanceof GatewayAnswer.Refused refused) {
            throw CheckoutRefused.payment(refused.words());
        }
        if (answer instanceof GatewayAnswer.Captured) {
            return OrderStatus.PAID;
        }
        return method == PaymentMethod.COD ? OrderStatus.READY_TO_SHIP : OrderStatus.PENDING_PAYMENT;
    }
}
