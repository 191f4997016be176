package io.vitrine.commerce.payment;

/** How a customer pays. */
public enum PaymentMethod {
    /** Nobody pays: for trying the shop out. */
    SIMULATOR,
    /** At a gateway, by card or whatever else it takes. */
    CARD,
    /** By a bank transfer that is confirmed when it has arrived. */
    TRANSFER,
    /** In cash when the goods are handed over. */
    COD
}
