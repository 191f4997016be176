package io.vitrine.identity.mfa;

import java.time.Instant;
import java.util.Optional;

/**
 * How a member stands with second factors.
 *
 * @param guarded whether the role asks for one
 * @param enrolled whether the person has one
 * @param demo whether the account belongs to the demo, which is asked for none
 * @param graceUntil until when an owner may do without
 */
public record Standing(boolean guarded, boolean enrolled, boolean demo, Optional<Instant> graceUntil) {

    /** What follows for somebody who has signed in. */
    public enum Verdict {
        /** Nothing is missing. */
        FINE,
        /** None, and none is asked for: a demo account. */
        DEMO,
        /** None yet, and some days left. */
        GRACE,
        /** None, and nothing else may be done before. */
        ENROL_FIRST,
        /** There is one, and this sign-in did not show it. */
        SHOW_FIRST;

        /** Whether the role's permissions wait. */
        public boolean withholds() {
            return this == ENROL_FIRST || this == SHOW_FIRST;
        }
    }

    /** @param shown whether the sign-in showed a second factor */
    public Verdict judge(boolean shown, Instant now) {
        if (shown) {
            return Verdict.FINE;
        }
        if (enrolled) {
            return Verdict.SHOW_FIRST;
        }
        if (!guarded) {
            return Verdict.FINE;
        }
        if (demo) {
            return Verdict.DEMO;
        }
        return graceUntil.filter(now::isBefore).isPresent() ? Verdict.GRACE : Verdict.ENROL_FIRST;
    }

    /** The same for a program that acts for this person: it shows no factor, and nothing while its person has none. */
    Verdict judgeProgram(Instant now) {
        return judge(enrolled, now);
    }
}
