/**
 * Reminding customers of what they owe: by the steps of the business's policy, each invoice with its PDF, and monthly by a
 * statement of the account. {@link io.vitrine.commerce.dunning.Dunning} keeps the policy, pauses and the log; timed work sends.
 *
 * <p>Invariants: nothing is sent before the business has switched it on; each step of an invoice and each statement of a month
 * is sent once, whichever node does it and however often it dies (a mail that left just before a crash may come twice); what was
 * paid meanwhile, and who is paused, is not reminded; a month ends in the business's own zone. No address is kept here.
 */
@NullMarked
package io.vitrine.commerce.dunning;

import org.jspecify.annotations.NullMarked;
