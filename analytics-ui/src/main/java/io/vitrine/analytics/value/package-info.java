/**
 * The value of any registered figure and the rows it comes from, narrowed down, divided and on either of two clocks.
 *
 * <p>Invariants: a figure is what its definition makes of its rows, and nothing else; value, rows, files and restatements ask
 * the same statement; a value that is missing has a reason and is never zero; the hash is over the rows, so that the same
 * question on the same rows has the same hash for ever; as reported on a day means the rows written down until its end in
 * the business's time zone.
 */
@NullMarked
package io.vitrine.analytics.value;

import org.jspecify.annotations.NullMarked;
