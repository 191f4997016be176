package io.vitrine.identity.social;

import io.vitrine.core.problem.Problem;

/** Why no customer came in through a provider, or why a provider was not named. */
final class SocialRefused {

    private SocialRefused() {}

    static Problem again() {
        return Problem.of(
                401,
                "sign-in-again",
                "Start the sign-in again",
                "This took longer than ten minutes, was done already, or began in another browser.");
    }

    static Problem unverified(String provider) {
        return Problem.of(
                403,
                "email-unverified",
                provider + " has not verified your e-mail address",
                "Only an address that the provider has verified opens an account here. Verify it there, or register here.");
    }

    /** Said to whom the provider calls the holder of the mailbox; which provider it was, is not said. */
    static Problem passwordFirst() {
        return Problem.of(
                409,
                "password-first",
                "You have an account here already",
                "Sign in the way you did so far. To come this way too, get a password under Forgot the password; then it"
                        + " is asked for once.");
    }

    static Problem linkedOtherwise(String provider) {
        return Problem.of(
                409,
                "linked-otherwise",
                "Another account of " + provider + " is connected with yours",
                "Sign in the way you did so far and remove the connection under Security; then come this way.");
    }

    static Problem linkedAlready(String provider) {
        return Problem.of(
                409,
                "linked-already",
                "This account of " + provider + " is connected already",
                "Here it lets you, or somebody else, in. Each opens one account; connect another one.");
    }

    static Problem lastWayIn() {
        return Problem.of(
                409,
                "last-way-in",
                "This is your only way in",
                "Sign out and get a password under Forgot the password. That also removes this connection.");
    }

    static Problem tooMany() {
        return Problem.of(
                409, "too-many-providers", "Five providers are named", "Remove one first. Each is one more button.");
    }

    static Problem meanwhile() {
        return Problem.of(
                409,
                "changed-meanwhile",
                "Somebody else has just named a provider",
                "Look at the list again, and name yours if it is not there.");
    }
}
