package io.vitrine.ui.operator;

import io.vitrine.identity.operator.BusinessView;
import io.vitrine.ui.kit.Status;
import java.time.Instant;

/** The health of a business in shape and word. */
final class HealthStatus {

    private HealthStatus() {}

    static Status of(BusinessView business, Instant now) {
        return switch (business.health(now)) {
            case HEALTHY -> new Status(Status.Kind.GOOD, "Healthy");
            case BEHIND -> new Status(Status.Kind.SOON, business.waiting() + " events wait");
            case FAILING -> new Status(Status.Kind.NOW, business.failed() + " events failed");
            case UNVERIFIED -> new Status(Status.Kind.WAITING, "Unverified");
            case SUSPENDED -> new Status(Status.Kind.NEUTRAL, "Suspended");
        };
    }
}
