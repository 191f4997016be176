package io.vitrine.ui.storefront;

import java.util.List;
import java.util.Optional;

/**
 * Where an order is.
 *
 * @param heading thanks while it is fresh, then its number
 * @param lead what happens next
 * @param stages Pending, Processing, Delivered; empty when it ended otherwise
 * @param confirm what the guest has still to do
 * @param facts where it goes and how it is paid
 */
public record OrderPage(
        Frame frame,
        String heading,
        String lead,
        String number,
        String placed,
        List<Stage> stages,
        List<Step> steps,
        List<Line> lines,
        List<Home.Fact> sums,
        String total,
        List<Home.Fact> facts,
        Optional<Confirm> confirm) {

    public OrderPage {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        facts = List.copyOf(facts);
    }

    OrderPage with(Optional<Confirm> asked) {
        return new OrderPage(frame, heading, lead, number, placed, stages, steps, lines, sums, total, facts, asked);
    }

    /**
     * The guest shows that the address is theirs.
     *
     * @param waits whether the order waits for it
     * @param proof of the mail that led here, or nothing
     */
    public record Confirm(String email, String action, boolean waits, String proof) {}

    /** @param state done, now or next */
    public record Stage(String label, String state) {}

    /** Something that happened. */
    public record Step(String when, String label, String note) {}

    /** Something that was ordered. */
    public record Line(String name, String detail, String total) {}
}
