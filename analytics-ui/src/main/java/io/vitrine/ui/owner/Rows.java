package io.vitrine.ui.owner;

import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;

/** The door from a figure into its rows. */
public final class Rows {

    private Rows() {}

    /** The drill-down's address, with the days spelled out. */
    public static Address address(Metric metric, Scope scope) {
        return scope.fixed(Address.of("owner/figures/" + metric.id()));
    }

    /** {@code 214 rows}, for a number of rows that is known. */
    public static Link counted(Metric metric, Scope scope, long count, String one, String many, Formats formats) {
        String words = formats.count(count) + "\u00a0" + (count == 1 ? one : many);
        Link link = new Link(address(metric, scope).toString(), words);
        link.getElement().setAttribute("aria-label", metric.label() + ": " + words);
        return link;
    }

    /** {@code Rows}, where they have not been counted. */
    public static Link plain(Metric metric, Scope scope) {
        Link link = new Link(address(metric, scope).toString(), "Rows");
        link.getElement().setAttribute("aria-label", metric.label() + ": rows");
        return link;
    }
}
