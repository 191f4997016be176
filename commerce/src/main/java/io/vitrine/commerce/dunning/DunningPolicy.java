package io.vitrine.commerce.dunning;

import io.vitrine.core.problem.Checks;
import java.util.List;

/**
 * How customers are reminded.
 *
 * @param enabled whether reminders are sent
 * @param statements whether who owes something gets a statement on the first of the month
 * @param steps the mildest first
 */
public record DunningPolicy(boolean enabled, boolean statements, List<DunningStep> steps) {

    private static final int MOST_STEPS = 6;
    private static final int MOST_DAYS = 365;
    private static final int MAX_SUBJECT = 150;
    private static final int MAX_TEXT = 2_000;
    private static final String FIRST = """
            Dear {customer},

            our invoice {number} over {amount} was due on {due}. Perhaps it slipped through; you find it attached. If you have \
            paid in the last days, there is nothing left to do.

            Kind regards
            {business}""";
    private static final String SECOND = """
            Dear {customer},

            our invoice {number} over {amount} has been due for {days} days. We have not received your payment yet. Please pay \
            it now, or write to us if something is wrong with it.

            Kind regards
            {business}""";

    /** Nothing is sent; what a business would begin with. */
    static final DunningPolicy UNSET = new DunningPolicy(
            false,
            false,
            List.of(
                    new DunningStep(7, "A reminder: invoice {number}", FIRST),
                    new DunningStep(21, "Second reminder: invoice {number}", SECOND)));

    public DunningPolicy {
        steps = List.copyOf(steps);
        Checks checks =
                new Checks().that(!steps.isEmpty() && steps.size() <= MOST_STEPS, "steps", "Use 1 to 6 reminders.");
        int before = 0;
        for (int i = 0; i < steps.size(); i++) {
            DunningStep step = steps.get(i);
            String place = "steps[" + i + "].";
            checks.that(
                            step.days() > before && step.days() <= MOST_DAYS,
                            place + "days",
                            "Use 1 to 365 days, each reminder later than the one before.")
                    .text(step.subject(), MAX_SUBJECT, place + "subject", "Write a subject of at most 150 characters.")
                    .that(
                            !step.text().isBlank() && step.text().length() <= MAX_TEXT,
                            place + "text",
                            "Write the reminder in at most 2,000 characters.");
            before = step.days();
        }
        checks.raise();
    }
}
