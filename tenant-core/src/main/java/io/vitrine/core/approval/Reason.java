package io.vitrine.core.approval;

import io.vitrine.core.problem.Checks;

/** Why somebody does what not everybody may do. It goes into the trail, so it is asked for and bounded. */
public final class Reason {

    /** Longest reason, in characters. */
    public static final int MAX = 300;

    private static final String CURE = "Say in a few words why; the audit trail shows it. At most 300 characters.";

    private Reason() {}

    /** The reason without the blanks around it. @throws io.vitrine.core.problem.Problem 422 when there is none */
    public static String require(String text) {
        new Checks().text(text, MAX, "reason", CURE).raise();
        return text.strip();
    }
}
