package io.vitrine.ui.customer.billing;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.storefront.TillPage;
import java.util.List;

/**
 * Paying what is open.
 *
 * @param said what was done, or nothing
 * @param trouble what was not, or nothing
 * @param onward page of the payment provider where it goes on, or nothing
 * @param total of the chosen invoices
 */
public record PayView(
        Frame frame,
        String said,
        String trouble,
        String onward,
        List<Debt> debts,
        String total,
        List<TillPage.Way> ways) {

    public PayView {
        debts = List.copyOf(debts);
        ways = List.copyOf(ways);
    }

    /**
     * An invoice with something left to pay.
     *
     * @param id name of its field, whose value is the sum that was seen
     */
    public record Debt(
            String id,
            String address,
            String number,
            String due,
            String left,
            String seen,
            String status,
            String shape,
            boolean chosen) {}
}
