/**
 * Keys and clients: how programs reach the business, what each may do, when it was last used, and how it is stopped.
 *
 * <p>Invariants: a secret is on the screen once, right after it was drawn, and in no address; before something is revoked
 * the page says what will stop.
 */
@NullMarked
package io.vitrine.ui.owner.keys;

import org.jspecify.annotations.NullMarked;
