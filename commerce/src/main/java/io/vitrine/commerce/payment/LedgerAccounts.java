package io.vitrine.commerce.payment;

/** The accounts of the ledger. */
public final class LedgerAccounts {

    /** What customers owe. */
    public static final String RECEIVABLE = "receivable";

    public static final String SALES = "sales";
    public static final String TAX = "tax";
    public static final String SHIPPING = "shipping";
    /** Sales that were billed and not shipped when a month ended. */
    public static final String DEFERRED = "deferred-revenue";
    /** What was sold or came back before the end of a month and has its document in the next. */
    public static final String UNBILLED = "unbilled";

    /** What gateways keep. */
    public static final String FEES = "fees";

    public static final String BANK = "bank";
    /** What is given back of sales. */
    public static final String REFUNDS = "refunds";

    private static final String CLEARING = "clearing-";

    private LedgerAccounts() {}

    /** What a gateway holds for the business until it pays it out. */
    public static String clearing(String gateway) {
        return CLEARING + gateway;
    }
}
