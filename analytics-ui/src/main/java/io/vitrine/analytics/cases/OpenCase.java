package io.vitrine.analytics.cases;

import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Metric;
import io.vitrine.core.problem.Checks;

/**
 * The wish to open a case about a figure.
 *
 * @param title what is doubted, in at most 200 characters
 */
public record OpenCase(String title, Metric metric, FigureQuery query) {

    private static final int TITLE = 200;

    public OpenCase {
        new Checks()
                .text(title, TITLE, "title", "Say in at most 200 characters what does not add up.")
                .raise();
        title = title.strip();
    }
}
