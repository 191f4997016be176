package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a customer has left to pay.
 *
 * @param open invoices with something left to pay, the longest due first
 */
public record Owed(Currency currency, LocalDate today, List<InvoiceSummary> open) {

    public Owed {
        open = List.copyOf(open);
    }

    public Money total() {
        return sum(false);
    }

    public Money overdue() {
        return sum(true);
    }

    /** Since when the oldest debt is overdue. */
    public Optional<LocalDate> oldest() {
        return open.stream().filter(Owed::late).map(InvoiceSummary::dueOn).findFirst();
    }

    private Money sum(boolean lateOnly) {
        BigDecimal sum = open.stream()
                .filter(invoice -> invoice.total().currency().equals(currency))
                .filter(invoice -> !lateOnly || late(invoice))
                .flatMap(invoice -> invoice.balance().stream())
                .map(Balance::outstanding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(sum, currency);
    }

    private static boolean late(InvoiceSummary invoice) {
        return invoice.balance()
                .filter(balance -> balance.status() == InvoiceStatus.OVERDUE)
                .isPresent();
    }
}
