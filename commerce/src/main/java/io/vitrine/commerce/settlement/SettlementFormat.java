package io.vitrine.commerce.settlement;

/** Whose columns a file has. */
public enum SettlementFormat {
    /** Stripe's itemised payout reconciliation, or its balance history. */
    STRIPE,
    /** PayPal's settlement report. */
    PAYPAL,
    /** Razorpay's settlement reconciliation. */
    RAZORPAY,
    /** Ours, for every other gateway: kind, reference, amount, fee, currency, payout, date. */
    GENERIC;

    /** The one that a gateway writes itself. */
    public static SettlementFormat of(String gateway) {
        return switch (gateway) {
            case "stripe" -> STRIPE;
            case "paypal" -> PAYPAL;
            case "razorpay" -> RAZORPAY;
            default -> GENERIC;
        };
    }
}
