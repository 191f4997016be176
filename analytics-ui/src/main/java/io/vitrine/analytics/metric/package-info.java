/**
 * The metric registry: what each figure means, in words and in SQL.
 *
 * <p>Invariants: a definition never changes under its version; the value read from the roll-ups equals the sum of the rows
 * its drill-down lists; tile, API, CSV and mail use the same definition.
 */
@NullMarked
package io.vitrine.analytics.metric;

import org.jspecify.annotations.NullMarked;
