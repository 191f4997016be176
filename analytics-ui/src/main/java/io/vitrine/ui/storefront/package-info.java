/**
 * The storefront on a business's host: home, listing, product, cart, checkout, and where an order is. Plain HTML that works
 * without scripts and keeps no session; a visitor is known by the cart in a cookie, if at all.
 *
 * <p>Invariants: home, listing and product pages are the same for everybody, so that caches may keep them; what a visitor pays
 * is reckoned from the shop's prices and said aloud when it changes; what was typed is kept; forms are taken from pages of the
 * same origin only; an order is shown to whoever knows the id of its cart.
 */
@NullMarked
package io.vitrine.ui.storefront;

import org.jspecify.annotations.NullMarked;
