/**
 * Second factors: codes from an app (RFC 6238), passkeys, and recovery codes for the day the device is lost.
 *
 * <p>Invariants: a code works once, also when two requests bring it at once; after five wrong ones the account waits; the
 * app's secret is sealed with the master key and recovery codes are kept as keyed hashes only; whoever administers people,
 * keys and rules has a second factor, and until then may do nothing else than set one up; nor may any key or client that
 * acts for such a person.
 */
@NullMarked
package io.vitrine.identity.mfa;

import org.jspecify.annotations.NullMarked;
