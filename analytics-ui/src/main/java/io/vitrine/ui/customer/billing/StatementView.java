package io.vitrine.ui.customer.billing;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.storefront.Home;
import java.util.List;

/**
 * A customer's account over a period.
 *
 * @param trouble what to choose instead, or nothing
 * @param query the period as addresses carry it
 */
public record StatementView(
        Frame frame,
        String trouble,
        String from,
        String to,
        String query,
        String period,
        String opening,
        List<Row> rows,
        String closing,
        List<Home.Fact> ageing) {

    public StatementView {
        rows = List.copyOf(rows);
        ageing = List.copyOf(ageing);
    }

    /** Something that changed the balance. */
    public record Row(String on, String what, String amount, String balance) {}
}
