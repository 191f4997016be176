/**
 * How a person shows who it is: e-mail address and password, then the second factor, on the host of one business.
 *
 * <p>Invariants: an unknown address, a wrong password and a person of another business get the same answer after the
 * same work; before the second factor nothing is given that opens anything; who fails again and again has to wait, and an
 * address that is guessed from many places is locked until its mailbox opens it; each try leaves its event in the platform's trail, without the
 * address.
 */
@NullMarked
package io.vitrine.identity.signin;

import org.jspecify.annotations.NullMarked;
