/**
 * How a person shows who it is: e-mail address and password, on the host of one business.
 *
 * <p>Invariants: an unknown address, a wrong password and a person of another business get the same answer after the
 * same work; who fails again and again has to wait; each try leaves its event in the platform's trail, without the
 * address.
 */
@NullMarked
package io.vitrine.identity.signin;

import org.jspecify.annotations.NullMarked;
