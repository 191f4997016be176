package io.vitrine.analytics.cases;

import io.vitrine.analytics.DrillDown;

/**
 * A figure as it is at one moment.
 *
 * @param rows JSON text of the first rows
 * @param trail JSON text of the events of those days
 */
record Frozen(DrillDown figure, String rows, String trail) {}
