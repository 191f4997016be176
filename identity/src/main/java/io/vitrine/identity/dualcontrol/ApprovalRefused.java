package io.vitrine.identity.dualcontrol;

import io.vitrine.core.problem.Problem;

/** Why a command stays as it is. */
final class ApprovalRefused {

    private ApprovalRefused() {}

    static Problem ownCommand() {
        return Problem.of(
                403, "own-command", "It takes a second person", "You asked for this yourself; somebody else decides.");
    }

    static Problem ownersDecide() {
        return Problem.of(403, "owners-only", "Only an owner decides on this", "Ask one of the owners.");
    }

    static Problem peopleDecide() {
        return Problem.of(403, "people-only", "Only people decide", "Sign in yourself; no key or client does this.");
    }

    static Problem notOpen() {
        return Problem.of(
                409,
                "already-decided",
                "This is settled already",
                "It was decided, withdrawn, or has lapsed meanwhile.");
    }

    static Problem notYours() {
        return Problem.of(403, "not-yours", "Only who asked can withdraw it", "You can reject it instead.");
    }

    static Problem authorGone() {
        return Problem.of(
                409,
                "author-gone",
                "Whoever asked has left",
                "Reject it, or ask for it yourself and let others decide.");
    }

    static Problem noLongerValid(Problem now) {
        return Problem.of(
                409,
                "no-longer-valid",
                "This can no longer be done as asked",
                now.title() + ". " + now.detail() + " Reject it, or let it lapse.");
    }
}
