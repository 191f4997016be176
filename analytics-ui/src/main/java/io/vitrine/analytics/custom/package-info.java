/**
 * Figures that a business makes of registered ones, and what figures should come to.
 *
 * <p>Invariants: they belong to the business, not to their author; a change makes a new version and the old one stays; every
 * change is in the trail; a formula that is stored was understood.
 */
@NullMarked
package io.vitrine.analytics.custom;

import org.jspecify.annotations.NullMarked;
