package io.vitrine.identity.support;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.operator.OperatorCall;
import java.time.Duration;

/** An operator's wish: which business, why, for 1 to 24 hours from an owner's consent on. */
public record AskSupport(TenantId business, String reason, int hours) {

    /** How long an owner can consent. */
    static final Duration LAPSES = Duration.ofDays(3);

    private static final int MOST = 24;

    public AskSupport {
        reason = OperatorCall.reason(reason);
        if (hours < 1 || hours > MOST) {
            throw Problem.invalid("hours", "Use 1 to 24 hours.");
        }
    }
}
