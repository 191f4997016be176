/**
 * What is made here: pieces are used up, and others come to be.
 *
 * <p>Invariants: what a batch uses and what it makes are entered in the stock's ledger in one transaction, with the batch as
 * their source; the made pieces have cost what the used ones had cost, to the fourth digit of a piece; a batch never changes.
 */
@NullMarked
package io.vitrine.commerce.production;

import org.jspecify.annotations.NullMarked;
