package io.vitrine.identity.mfa;

/** The last second factor of an account goes only where the role asks for none and the password can stand alone. */
final class LastFactor {

    private LastFactor() {}

    static void check(OwnFactors own, boolean needed) {
        if (own.last() && needed) {
            throw FactorRefused.lastOne();
        }
        if (own.last() && own.shortPassword()) {
            throw FactorRefused.passwordTooShort();
        }
    }
}
