/**
 * What goes when a person is erased: everything that names the person in orders, carts, mails, wishes and consents, beside the trail
 * and the account, which others see to.
 *
 * <p>Invariants: the order stays as a fact of the shop, without a name; documents that the law wants kept stay as they were issued,
 * and the receipt says which, by which law and until when; what is only a hash goes too, except a no: whoever said no to mails is not
 * written to again. Before anything is changed the same list says what would be.
 */
@NullMarked
package io.vitrine.commerce.privacy;

import org.jspecify.annotations.NullMarked;
