/**
 * The shop as it is set up: how customers pay, what delivery costs, who sells and how that is taxed.
 *
 * <p>Invariants: a secret is written and never shown again; what was sold before stays as it was.
 */
@NullMarked
package io.vitrine.ui.staff.settings;

import org.jspecify.annotations.NullMarked;
