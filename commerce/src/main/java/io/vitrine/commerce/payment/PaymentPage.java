package io.vitrine.commerce.payment;

import java.util.List;
import java.util.Optional;

/** A page of payments; {@code next} leads to the one after. */
public record PaymentPage(List<PaymentView> payments, Optional<String> next) {

    public PaymentPage {
        payments = List.copyOf(payments);
    }
}
