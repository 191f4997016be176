package io.vitrine.identity.membership;

import io.vitrine.core.problem.Problem;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Why the team stays as it is. */
final class TeamRefused {

    private static final String CHECK_VIOLATION = "23514";

    private TeamRefused() {}

    static Problem moreThanYouHold(String what) {
        return Problem.of(
                403, "more-than-you-hold", "You can only hand out what you hold", "You do not hold: " + what + ".");
    }

    static Problem ownersOnly() {
        return Problem.of(403, "owners-only", "Only an owner can do this", "Ask one of the owners.");
    }

    static Problem ownerProtected() {
        return Problem.of(
                409,
                "owner-protected",
                "Nobody alone changes another owner",
                "An owner can step down. Otherwise open a removal: the majority of the other owners, at least two,"
                        + " has to consent, and everybody has time to object.");
    }

    static Problem lastOwner() {
        return Problem.of(
                409,
                "last-owner",
                "The last owner stays",
                "A business always has an owner. Make somebody else one first.");
    }

    static Problem external() {
        return Problem.invalid(
                "role", "Auditors and stakeholders are granted access for a time, not a place in the team.");
    }

    /** Runs a change of memberships; what the database refuses is the going of the last owner. */
    static <T> T keepingAnOwner(Supplier<T> change) {
        try {
            return change.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && CHECK_VIOLATION.equals(sql.getSQLState())) {
                    throw lastOwner();
                }
            }
            throw e;
        }
    }
}
