package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A document before it has its number. What does not add up is none. */
record Draft(
        InvoiceKind kind,
        Optional<InvoiceId> corrects,
        UUID order,
        String orderNumber,
        Optional<UUID> customer,
        LocalDate dueOn,
        Issuer seller,
        BilledTo buyer,
        String currency,
        List<InvoiceLine> lines,
        List<TaxShare> taxes,
        String paymentMethod,
        String reason) {

    Draft {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        BigDecimal shares = taxes.stream().map(TaxShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tax = lines.stream().map(InvoiceLine::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (lines.isEmpty() || shares.compareTo(tax) != 0) {
            throw new IllegalStateException(
                    "The lines of order " + orderNumber + " bear " + tax + " of tax, its shares come to " + shares);
        }
    }

    BigDecimal net() {
        return lines.stream().map(InvoiceLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal tax() {
        return lines.stream().map(InvoiceLine::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
