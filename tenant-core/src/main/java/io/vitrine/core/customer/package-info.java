/**
 * Where customers' accounts and the customers that orders name meet: identity asks, commerce answers, and neither knows the
 * other.
 *
 * <p>Invariants: asked for one address at a time, and only for an address whose mailbox has been confirmed.
 */
@NullMarked
package io.vitrine.core.customer;

import org.jspecify.annotations.NullMarked;
