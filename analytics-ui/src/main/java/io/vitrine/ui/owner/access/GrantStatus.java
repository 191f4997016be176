package io.vitrine.ui.owner.access;

import io.vitrine.identity.grant.GrantView;
import io.vitrine.ui.kit.Status;
import java.time.Instant;

/** The state of a grant in shape and word. */
final class GrantStatus {

    private GrantStatus() {}

    static Status of(GrantView grant, Instant now) {
        return switch (grant.stateAt(now)) {
            case WAITING -> new Status(Status.Kind.SOON, "Needs a second owner");
            case INVITED -> new Status(Status.Kind.WAITING, "Invited");
            case ACTIVE ->
                grant.from().isAfter(now)
                        ? new Status(Status.Kind.WAITING, "Scheduled")
                        : new Status(Status.Kind.GOOD, "Open");
            case ENDED -> new Status(Status.Kind.NEUTRAL, "Ended");
        };
    }
}
