package io.vitrine.commerce.simulation;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.payment.AskRefund;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.commerce.payment.Refunds;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.commerce.processing.ShipOrder;
import io.vitrine.commerce.processing.TakeBack;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People of the shop: they try whatever they like with any order, and are refused what cannot be. */
final class Staff {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final List<OrderStatus> STATES = List.of(OrderStatus.values());

    private final House house;
    private final Fate fate;
    private final OrderProcessing processing;
    private final Refunds refunds;
    private final Payments payments;

    Staff(House house, Fate fate) {
        this.house = house;
        this.fate = fate;
        this.processing = house.get(OrderProcessing.class);
        this.refunds = house.get(Refunds.class);
        this.payments = house.get(Payments.class);
    }

    String work(OrderId order) {
        int drawn = fate.below(100);
        return house.asOwner(() -> {
            if (drawn < 20) {
                return "advanced to " + processing.advance(order, fate.one(STATES));
            } else if (drawn < 60) {
                return "shipped: " + processing.ship(parcel(order));
            } else if (drawn < 75) {
                return "delivered: " + processing.deliver(order);
            } else if (drawn < 88) {
                return "taken back: " + processing.takeBack(back(order));
            }
            return "cancelled: " + processing.cancel(order, "Changed my mind");
        });
    }

    String refund(UUID order) {
        Money amount = Money.of(new BigDecimal(1 + fate.below(4_000)).movePointLeft(2), EUR);
        Optional<String> key = fate.strikes(50) ? Optional.of("r-" + order + fate.below(2)) : Optional.empty();
        return house.asOwner(() -> "refund of " + amount + ": "
                + refunds.ask(new AskRefund(order, amount, "Came back", Optional.empty(), key)));
    }

    /** The money for an order is found on the account, or in the till. */
    String confirm(PaymentId payment) {
        return house.asOwner(() -> "came by hand: "
                + payments.confirm(payment, Optional.empty(), Optional.of("Line 7"))
                        .status());
    }

    private ShipOrder parcel(OrderId order) {
        return new ShipOrder(order, Optional.empty(), some(), Optional.empty(), Optional.empty());
    }

    private TakeBack back(OrderId order) {
        return new TakeBack(order, Optional.empty(), some(), fate.strikes(60), "Too small");
    }

    private Optional<Map<Integer, Long>> some() {
        return fate.strikes(50) ? Optional.of(Map.of(1 + fate.below(2), 1L + fate.below(2))) : Optional.empty();
    }
}
