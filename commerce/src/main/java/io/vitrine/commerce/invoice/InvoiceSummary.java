package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document at a glance.
 *
 * @param corrects number of the invoice that a credit note takes back
 * @param customer known to the business; absent for whom it does not know
 * @param balance of an invoice; absent for a credit note
 */
public record InvoiceSummary(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        Optional<String> corrects,
        UUID order,
        String orderNumber,
        Optional<UUID> customer,
        String buyer,
        Instant issuedAt,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money tax,
        Money total,
        Optional<Balance> balance) {

    /** An amount as it is kept, in this document's currency. */
    public Money money(BigDecimal amount) {
        return Money.of(amount, total.currency());
    }
}
