package io.vitrine.identity.grant;

import io.vitrine.core.problem.Checks;
import io.vitrine.identity.account.EmailAddress;
import java.time.Duration;
import java.time.Instant;

/** The wish of an owner to let somebody from outside in, for at most two years. */
public record GiveGrant(
        EmailAddress email, GrantKind kind, Instant from, Instant until, GrantScope scope, String reason) {

    private static final Duration LONGEST = Duration.ofDays(731);
    private static final int REASON = 500;

    public GiveGrant {
        new Checks()
                .that(kind != GrantKind.SUPPORT, "kind", "Use AUDITOR or STAKEHOLDER.")
                .that(until.isAfter(from), "until", "Use a moment after the first one.")
                .that(!until.isAfter(from.plus(LONGEST)), "until", "Give access for at most two years at a time.")
                .that(kind == GrantKind.AUDITOR || !scope.trail(), "scope.trail", "Only auditors see the trail.")
                .that(reason.length() <= REASON, "reason", "Use at most 500 characters.")
                .raise();
        reason = reason.strip();
    }
}
