/**
 * Where customers may come to: the locations that the shop shows, with address, hours and how to reach them.
 *
 * <p>Invariants: a location is shown once somebody has said its address; what is shown belongs to a location of the business.
 */
@NullMarked
package io.vitrine.commerce.branch;

import org.jspecify.annotations.NullMarked;
