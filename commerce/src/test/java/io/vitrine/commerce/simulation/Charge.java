package io.vitrine.commerce.simulation;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;

/** What the gateway itself knows of a payment: the truth about the customer's money. */
final class Charge {

    /** How it stands there. */
    enum State {
        WAITING,
        TAKEN,
        DECLINED
    }

    final Money amount;
    State state;
    Money back;

    Charge(Money amount, State state) {
        this.amount = amount;
        this.state = state;
        this.back = Money.of(BigDecimal.ZERO, amount.currency());
    }

    boolean taken() {
        return state == State.TAKEN;
    }
}
