package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import java.util.List;

/**
 * The order pad.
 *
 * @param trouble what is wrong with all of it, or nothing
 * @param text what was pasted and could not be read as rows
 */
public record PadView(Frame frame, String trouble, List<Row> rows, String text) {

    public PadView {
        rows = List.copyOf(rows);
    }

    /** A row as it was typed. */
    public record Row(int place, String sku, String quantity, String trouble, String name) {}
}
