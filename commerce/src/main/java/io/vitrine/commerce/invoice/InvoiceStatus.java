package io.vitrine.commerce.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How an invoice stands today; worked out whenever it is asked for, never stored. */
public enum InvoiceStatus {
    PAID,
    PENDING,
    OVERDUE;

    static InvoiceStatus of(BigDecimal outstanding, LocalDate due, LocalDate today) {
        if (outstanding.signum() <= 0) {
            return PAID;
        }
        return due.isBefore(today) ? OVERDUE : PENDING;
    }
}
