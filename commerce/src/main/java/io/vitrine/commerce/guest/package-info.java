/**
 * Guests show that they read the address they order with.
 *
 * <p>A business says when: never, before an order is sent on, or before it is paid. Shown is it by a code that is typed, by a
 * link that is followed, by an address that was shown before, or by a member of the team who knows it otherwise.
 *
 * <p>Invariants: a code and a link work once, for a day, and a code for five tries; to one mailbox at most five of them leave in
 * an hour; only their hashes are kept. Opening a link shows nothing yet, as programs that look through mail open links too: its
 * reader presses a button. A customer who is signed in is asked nothing. An order that holds is neither picked nor sent; cash
 * and transfer hold, money that came by card does not, and cash holds until this very order is confirmed.
 */
@NullMarked
package io.vitrine.commerce.guest;

import org.jspecify.annotations.NullMarked;
