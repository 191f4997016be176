/**
 * The public pages: a business signs up and is confirmed, a person signs in and out, and whatever went wrong on the way is
 * said in words. Plain HTML that works without scripts and keeps no session.
 *
 * <p>Invariants: forms are taken from pages of the same origin only; what was typed is kept, except passwords; nothing
 * here says whether an e-mail address has an account.
 */
@NullMarked
package io.vitrine.ui.entrance;

import org.jspecify.annotations.NullMarked;
