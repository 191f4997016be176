/**
 * Discrepancy cases: somebody doubts a figure and keeps it as it was, with its query, its rows and what the trail says about
 * those days.
 *
 * <p>Invariants: the evidence is written once and never changed, by the database's own rights; comments are only added; all
 * owners hear of a case when it is opened and when it is resolved.
 */
@NullMarked
package io.vitrine.analytics.cases;

import org.jspecify.annotations.NullMarked;
