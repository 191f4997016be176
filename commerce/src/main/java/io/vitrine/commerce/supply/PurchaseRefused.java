package io.vitrine.commerce.supply;

import io.vitrine.core.problem.Problem;
import java.util.List;
import java.util.Locale;

/** Something that a purchase order does not allow now. */
public final class PurchaseRefused extends Problem {

    private static final long serialVersionUID = 1L;

    private PurchaseRefused(String code, String title, String detail) {
        super(409, code, title, detail, List.of());
    }

    static PurchaseRefused notNow(String number, PurchaseStatus status) {
        return new PurchaseRefused(
                "purchase-order-state",
                "Not in this state",
                number + " is " + status.word().toLowerCase(Locale.ROOT) + ", which does not allow this.");
    }

    static PurchaseRefused tooMany(String sku, long open) {
        return new PurchaseRefused(
                "more-than-ordered",
                "More than was ordered",
                "Of " + sku + " " + open
                        + " are still to come. Receive those, and enter the rest as stock of its own.");
    }

    static PurchaseRefused noAddress(String supplier) {
        return new PurchaseRefused(
                "supplier-without-email",
                "No address to send it to",
                supplier + " has no email. Add one, or mark the order as sent by other means with \"mail\": false.");
    }

    static PurchaseRefused nothingSuggested() {
        return new PurchaseRefused(
                "nothing-to-order",
                "Nothing has to be ordered",
                "Everything of this supplier lasts until a delivery would come, with what is on its way.");
    }
}
