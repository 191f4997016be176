/**
 * How often a caller may do something.
 *
 * <p>Limits are counted on each node by itself and kept in memory of bounded size; they slow abuse down, they are no
 * accounting.
 */
@NullMarked
package io.vitrine.core.limits;

import org.jspecify.annotations.NullMarked;
