package io.vitrine.ui.owner;

import io.vitrine.core.approval.Outcome;

/** What became of a command, in words. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /** @param done what is said when it was carried out */
    public static String of(Outcome outcome, String done, Desk desk) {
        if (outcome instanceof Outcome.Waiting waiting) {
            return "Nothing has changed yet: a second person decides. It lapses on "
                    + desk.dates().when(waiting.until()) + ". You find it under Approvals.";
        }
        return ((Outcome.Done) outcome)
                .note()
                .map(note -> done + " " + note + ".")
                .orElse(done);
    }
}
