package io.vitrine.identity.mfa;

/**
 * The second factors of one account.
 *
 * @param app whether an app computes codes for it
 * @param codesLeft recovery codes that have not been used
 * @param shortPassword whether the password is too short to stand alone
 */
public record OwnFactors(boolean app, int passkeys, int codesLeft, boolean shortPassword) {

    /** Whether there is a second factor at all; recovery codes are none by themselves. */
    public boolean any() {
        return app || passkeys > 0;
    }

    boolean last() {
        return (app ? 1 : 0) + passkeys == 1;
    }
}
