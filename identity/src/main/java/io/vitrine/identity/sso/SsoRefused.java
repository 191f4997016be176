package io.vitrine.identity.sso;

import io.vitrine.core.problem.Problem;

/** Why nobody came in through a provider, or why it does not work. */
final class SsoRefused {

    static final String TROUBLE = "provider-trouble";

    private SsoRefused() {}

    /** The provider does not do what it should; in words for those who set it up. */
    static Problem trouble(String words) {
        return Problem.of(502, TROUBLE, "The provider does not answer as it should", words);
    }

    /** The same for people who only want to sign in. */
    static Problem later(String provider) {
        return Problem.of(
                502,
                TROUBLE,
                provider + " cannot be asked at the moment",
                "Try again in a minute. If it stays so, tell whoever runs this business; they can test the connection.");
    }

    static Problem again() {
        return Problem.of(
                401,
                "sign-in-again",
                "Start the sign-in again",
                "This way back was used already, took longer than ten minutes, or began in another browser.");
    }

    static Problem declined(String provider) {
        return Problem.of(
                401, "provider-declined", provider + " did not sign you in", "Nothing was changed. Try again.");
    }

    static Problem unbelieved(String provider) {
        return Problem.of(
                401,
                "assertion-refused",
                "What " + provider + " said was not accepted",
                "It could not be verified that it was said now, for this business. Try again; if it stays so, tell whoever"
                        + " runs this business.");
    }

    static Problem unverified(String provider) {
        return Problem.of(
                403,
                "email-unverified",
                provider + " has not verified your e-mail address",
                "Only an address that the provider has verified signs in here. Ask whoever runs it.");
    }

    static Problem foreignDomain() {
        return Problem.of(
                403,
                "domain-not-allowed",
                "This e-mail address does not belong here",
                "The business takes addresses of its own domains only. Choose your work account at the provider.");
    }

    static Problem noMember() {
        return Problem.of(
                403,
                "not-a-member",
                "You are not part of this business yet",
                "Your provider knows you, and this business has not invited you. Ask an owner for an invitation.");
    }

    static Problem outsider() {
        return Problem.of(
                403,
                "outsiders-by-password",
                "Sign in with your own password",
                "You look at this business from outside. Its provider does not speak for you.");
    }

    static Problem linkedOtherwise() {
        return Problem.of(
                409,
                "linked-otherwise",
                "Another account of the provider is linked to you",
                "Remove the link under Your account after signing in with your password, then sign in this way again.");
    }

    static Problem ownFactorFirst() {
        return Problem.of(
                403,
                "own-factor-first",
                "Set up a second factor first",
                "Your role decides on what others ask for. Sign in with your password once and set up an app or a passkey"
                        + " under Your account; then come this way.");
    }

    static Problem required(String provider) {
        return Problem.of(
                403,
                "single-sign-on-required",
                "Sign in with " + provider,
                "This business wants its people to come through " + provider + ".");
    }
}
