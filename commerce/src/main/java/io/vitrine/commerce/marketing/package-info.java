/**
 * Carts that were left: who agreed is reminded of one, once; what nobody orders is thrown away.
 *
 * <p>Invariants: nobody is reminded who did not tick the box of that very cart, after an order with the address, or after saying
 * no; one mail goes out for a cart and one a week to an address; the box's words are kept with the consent, the address only until
 * the mail has left. The mail's link puts the same goods into the cart of whichever browser opens it, and shows nothing else of the
 * cart that was left: neither name nor address. A cart that became an order, is being paid, or belongs to an account, stays.
 */
@NullMarked
package io.vitrine.commerce.marketing;

import org.jspecify.annotations.NullMarked;
