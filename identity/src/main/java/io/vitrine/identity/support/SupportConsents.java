package io.vitrine.identity.support;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Support access as the owners of a business decide on it. */
@ApplicationScoped
public class SupportConsents {

    @Inject
    SupportSteps steps;

    @Inject
    SupportGrants grants;

    @Inject
    Clock clock;

    /** What operators asked of this business, newest first, at most 100. */
    public List<SupportAccess> all() {
        CurrentCall.permit(Permission.READ_GRANTS);
        return steps.of(business());
    }

    /** Who of the platform can look in at this moment. */
    public List<SupportAccess> open() {
        Instant now = clock.instant();
        return all().stream()
                .filter(access -> access.stateAt(now) == SupportAccess.State.OPEN)
                .toList();
    }

    /** Opens the business to the operator from now on, for as long as asked. @throws Problem 404, 409 when decided or lapsed */
    public SupportAccess consent(SupportId id) {
        SupportAccess access = own(id);
        Instant now = clock.instant();
        if (access.stateAt(now) != SupportAccess.State.ASKED) {
            throw Problem.of(409, "support-decided", "Nothing to decide", "It was decided already, or has lapsed.");
        }
        Instant until = now.plus(Duration.ofHours(access.hours()));
        SupportAccess decided = steps.decide(id, access.tenant(), Optional.of(until));
        grants.open(access, until);
        return decided;
    }

    /** @throws Problem 404, 409 when decided or lapsed */
    public SupportAccess refuse(SupportId id) {
        SupportAccess access = own(id);
        SupportAccess decided = steps.decide(id, access.tenant(), Optional.empty());
        grants.refused(access);
        return decided;
    }

    /** Ends it at once. @throws Problem 404, 409 when it is over */
    public void end(SupportId id) {
        SupportAccess access = own(id);
        grants.close(access, true);
        steps.end(access);
    }

    private SupportAccess own(SupportId id) {
        CurrentCall.permit(Permission.MANAGE_GRANTS);
        if (!CurrentCall.require().actor().access().role().equals(Role.OWNER.name())) {
            throw Problem.of(403, "owners-only", "Owners decide this", "Ask an owner of the business.");
        }
        SupportAccess access = steps.find(id);
        if (!access.tenant().equals(business())) {
            throw SupportSteps.unknown();
        }
        return access;
    }

    private static TenantId business() {
        return CurrentCall.require().business().id();
    }
}
