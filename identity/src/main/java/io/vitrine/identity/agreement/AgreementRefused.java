package io.vitrine.identity.agreement;

import io.vitrine.core.problem.Problem;

/** Why nothing is agreed. */
final class AgreementRefused {

    private AgreementRefused() {}

    static Problem ownersOnly() {
        return Problem.of(403, "owners-only", "Only an owner can do this", "Owners agree among themselves.");
    }

    static Problem notNegotiable() {
        return Problem.invalid(
                "withheld",
                "Owners keep all sight and their voice. Use codes of what changes something, such as security:write.");
    }

    static Problem unchanged() {
        return Problem.of(
                409, "agreement-unchanged", "That is so already", "Propose something else than what holds now.");
    }

    static Problem open() {
        return Problem.of(
                409, "agreement-open", "A proposal is open already", "Consent to that one, or have it withdrawn.");
    }

    static Problem onlyFullOwner() {
        return Problem.of(
                409,
                "full-owner-needed",
                "One owner keeps everything",
                "Somebody has to be able to change what the others cannot. Give another owner everything back first.");
    }
}
