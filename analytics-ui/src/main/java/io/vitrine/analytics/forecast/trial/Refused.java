package io.vitrine.analytics.forecast.trial;

import java.io.Serial;

/** Words or a file that cannot be worked with, and what to do about it. */
final class Refused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
