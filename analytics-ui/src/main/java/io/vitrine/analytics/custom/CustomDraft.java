package io.vitrine.analytics.custom;

import io.vitrine.analytics.formula.Formula;
import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.problem.Checks;

/** What an own figure is to be called, to mean and to be made of. */
public record CustomDraft(String label, String definition, Formula formula, Unit unit) {

    private static final int MAX_LABEL = 80;
    private static final int MAX_DEFINITION = 500;

    public CustomDraft {
        label = label.strip();
        definition = definition.strip();
        new Checks()
                .text(label, MAX_LABEL, "label", "Give it a name of 1 to 80 characters.")
                .that(definition.length() <= MAX_DEFINITION, "definition", "Use at most 500 characters.")
                .raise();
    }
}
