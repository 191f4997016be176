package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import java.util.List;

/**
 * An earlier order, before it is ordered again.
 *
 * @param notes what was not done, and what to do about it
 * @param path where the form is sent
 * @param any whether something of it can still be had
 */
public record AgainView(Frame frame, List<String> notes, String path, String back, List<Row> rows, boolean any) {

    public AgainView {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /**
     * An article.
     *
     * @param variant name of its field; nothing when it cannot be had
     * @param notice what has changed since, or nothing
     */
    public record Row(
            String variant,
            String name,
            int then,
            long quantity,
            long most,
            String price,
            String notice,
            boolean gone) {}
}
