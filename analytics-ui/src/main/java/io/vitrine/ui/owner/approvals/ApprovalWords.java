package io.vitrine.ui.owner.approvals;

import io.vitrine.identity.dualcontrol.Approval;
import io.vitrine.ui.kit.Status;

/** The state of a command in words. */
final class ApprovalWords {

    private ApprovalWords() {}

    static Status status(Approval.State state) {
        return switch (state) {
            case PENDING -> new Status(Status.Kind.WAITING, "Pending");
            case APPROVED -> new Status(Status.Kind.RUNNING, "Being carried out");
            case DONE -> new Status(Status.Kind.GOOD, "Approved");
            case FAILED -> new Status(Status.Kind.NOW, "Failed");
            case REJECTED -> new Status(Status.Kind.NEUTRAL, "Rejected");
            case WITHDRAWN -> new Status(Status.Kind.NEUTRAL, "Withdrawn");
            case LAPSED -> new Status(Status.Kind.NEUTRAL, "Lapsed");
            case EMERGENCY -> new Status(Status.Kind.SOON, "In an emergency");
        };
    }
}
