package io.vitrine.identity.support;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.operator.OperatorActed;
import io.vitrine.identity.operator.OperatorCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The platform's transactions about support access, each with its event in the platform's trail. */
@ApplicationScoped
@Transactional
class SupportSteps {

    @Inject
    SupportRows rows;

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

    public List<SupportAccess> all() {
        return rows.all();
    }

    public List<SupportAccess> of(TenantId tenant) {
        return rows.of(tenant);
    }

    public SupportAccess find(SupportId id) {
        return rows.find(id).orElseThrow(SupportSteps::unknown);
    }

    public SupportAccess ask(AskSupport wish) {
        Tenant business = tenants.byId(wish.business()).orElseThrow(() -> Problem.notFound("business"));
        SupportId id = new SupportId(ids.next());
        if (!rows.add(id, wish, OperatorCall.operator(), clock.instant())) {
            throw Problem.of(
                    409, "support-asked", "You have asked already", "Wait for an owner, or end what is open first.");
        }
        record("support.asked", id, wish.business(), Optional.of(wish.reason()));
        publish(business, "support.asked", id, wish.reason());
        return find(id);
    }

    /** @param until last moment when the owner consents, absent when the owner refuses */
    public SupportAccess decide(SupportId id, TenantId tenant, Optional<Instant> until) {
        UUID owner = CurrentCall.require().actor().id().orElseThrow();
        if (!rows.decide(id, tenant, owner, until, clock.instant())) {
            throw Problem.of(409, "support-decided", "Nothing to decide", "It was decided already, or has lapsed.");
        }
        record(until.isPresent() ? "support.opened" : "support.refused", id, tenant, Optional.empty());
        return find(id);
    }

    public void end(SupportAccess access) {
        if (!rows.end(access.id(), clock.instant())) {
            throw Problem.of(409, "support-over", "It has ended already", "There is nothing to end.");
        }
        record("support.ended", access.id(), access.tenant(), Optional.empty());
    }

    /** Tells the business that its operator ended the access. */
    public void endByOperator(SupportAccess access) {
        end(access);
        publish(tenants.byId(access.tenant()).orElseThrow(), "support.ended", access.id(), "Ended by the operator");
    }

    static Problem unknown() {
        return Problem.notFound("support access");
    }

    private void record(String action, SupportId id, TenantId tenant, Optional<String> reason) {
        audit.recordOnPlatform(
                new AuditEntry(
                        action, "support-access", id.toString(), Optional.empty(), Optional.of(Map.of()), reason),
                Optional.of(tenant));
    }

    private void publish(Tenant business, String action, SupportId id, String reason) {
        Call call = CurrentCall.require();
        outbox.publishFor(business, OperatorActed.by(call, action, "support-access", id, reason));
    }
}
