package io.vitrine.identity.operator;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What operators do to a business: each step with its reason in both trails, in one transaction of the platform. */
@ApplicationScoped
class BusinessSteps {

    /** A step with its name in the trails. */
    private record Deed(BusinessStep.Step step, String action, String reason) {
        Deed {
            reason = OperatorCall.reason(reason);
        }
    }

    @Inject
    BusinessRows rows;

    @Inject
    Tenants tenants;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public Tenant suspend(TenantId id, String reason) {
        Tenant tenant =
                move(id, "ACTIVE", "SUSPENDED", new Deed(BusinessStep.Step.SUSPENDED, "business.suspended", reason));
        rows.signEverybodyOut(id, clock.instant());
        return tenant;
    }

    @Transactional
    public Tenant resume(TenantId id, String reason) {
        return move(id, "SUSPENDED", "ACTIVE", new Deed(BusinessStep.Step.RESUMED, "business.resumed", reason));
    }

    @Transactional
    public Tenant changePlan(TenantId id, BusinessView.Plan plan, String reason) {
        OperatorCall.permit(Permission.MANAGE_PLATFORM);
        Deed deed = new Deed(BusinessStep.Step.PLAN_CHANGED, "business.plan-changed", reason);
        BusinessView before = rows.find(id).orElseThrow(() -> Problem.notFound("business"));
        if (!rows.plan(id, plan)) {
            throw conflict("It has this plan already.");
        }
        return leave(id, deed, Map.of("plan", before.plan().name()), Map.of("plan", plan.name()));
    }

    private Tenant move(TenantId id, String from, String to, Deed deed) {
        OperatorCall.permit(Permission.MANAGE_PLATFORM);
        if (rows.find(id).isEmpty()) {
            throw Problem.notFound("business");
        }
        if (!rows.change(id, from, to)) {
            throw conflict("It is not " + from.toLowerCase(Locale.ROOT) + " now.");
        }
        return leave(id, deed, Map.of("status", from), Map.of("status", to));
    }

    private Tenant leave(TenantId id, Deed deed, Map<String, String> before, Map<String, String> after) {
        Call call = CurrentCall.require();
        rows.note(ids.next(), id, OperatorCall.operator(), deed.step(), deed.reason(), clock.instant());
        audit.recordOnPlatform(
                new AuditEntry(
                        deed.action(),
                        "business",
                        id.toString(),
                        Optional.of(before),
                        Optional.of(after),
                        Optional.of(deed.reason())),
                Optional.of(id));
        Tenant tenant = tenants.byId(id).orElseThrow();
        outbox.publishFor(tenant, OperatorActed.by(call, deed.action(), "business", id, deed.reason()));
        return tenant;
    }

    private static Problem conflict(String detail) {
        return Problem.of(409, "business-not-in-state", "The business is not in that state", detail);
    }
}
