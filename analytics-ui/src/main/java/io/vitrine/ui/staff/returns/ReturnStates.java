package io.vitrine.ui.staff.returns;

import io.vitrine.commerce.returns.ReturnCase;
import io.vitrine.ui.kit.Status;

/** The states of returns as shape and word. */
final class ReturnStates {

    private ReturnStates() {}

    static Status status(ReturnCase.State state) {
        return switch (state) {
            case REGISTERED -> new Status(Status.Kind.WAITING, "To inspect");
            case INSPECTED -> new Status(Status.Kind.GOOD, "Inspected");
            case WITHDRAWN -> new Status(Status.Kind.NEUTRAL, "Withdrawn");
        };
    }
}
