/**
 * What people write to the business on its contact page, and what it answers.
 *
 * <p>Invariants: a question is stored and told to the owners in one step; it is answered once, by a mail to the address that asked,
 * or put aside without an answer; the order that it names is joined to it only when the order has the same address, and the one who
 * asks never learns whether it was.
 */
@NullMarked
package io.vitrine.commerce.enquiry;

import org.jspecify.annotations.NullMarked;
