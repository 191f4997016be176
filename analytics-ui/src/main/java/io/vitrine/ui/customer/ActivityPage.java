package io.vitrine.ui.customer;

import java.util.List;

/**
 * The customer's own trail.
 *
 * @param next address of the page with older lines, or nothing
 */
public record ActivityPage(Frame frame, List<Line> lines, String next) {

    public ActivityPage {
        lines = List.copyOf(lines);
    }

    /** One event. */
    public record Line(String when, String what, String who) {}
}
