package io.vitrine.analytics.forecast.model;

/** A model that has learned from a series. */
@FunctionalInterface
public interface Fitted {

    /**
     * The next steps.
     *
     * @param horizon 1 or more
     */
    Path ahead(int horizon);
}
