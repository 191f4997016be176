package io.vitrine.commerce.invoice;

/** What paying an invoice led to. */
public sealed interface PaidNow {

    /** The money was taken; the invoice is paid. */
    record Paid() implements PaidNow {}

    /** The money is awaited, with the number of the order as its reference. */
    record Awaited(String orderNumber) implements PaidNow {}

    /** It goes on elsewhere. */
    record Elsewhere(String address) implements PaidNow {}
}
