package io.vitrine.identity.dualcontrol;

import io.vitrine.core.approval.ApprovalId;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands in transactions of the platform, each step with its event in the trail. */
@ApplicationScoped
class ApprovalStore {

    private static final String LEFT = "Whoever asked has left the business";
    private static final int LONGEST = 300;

    @Inject
    ApprovalRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Approval> list(TenantId tenant, boolean pending, @Nullable UUID before, int limit) {
        return rows.list(tenant, pending, null, before, limit, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Approval> find(TenantId tenant, ApprovalId id) {
        return rows.list(tenant, false, id.value(), null, 1, clock.instant()).stream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ask(Tenant tenant, Approval approval) {
        rows.add(approval, tenant.id(), null);
        record(tenant.id(), approval, "approval.asked", Optional.of(approval.reason()));
        tellWhatWaits(tenant, approval);
    }

    /** Tells the owners again what waits. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(Tenant tenant, Approval approval) {
        record(tenant.id(), approval, "approval.reminded", Optional.empty());
        tellWhatWaits(tenant, approval);
    }

    /** What was done without a second person in an emergency. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(TenantId tenant, Approval approval, UUID emergency) {
        rows.add(approval, tenant, emergency);
        record(tenant, approval, "approval.bypassed", Optional.of(approval.reason()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean decide(Tenant tenant, Approval approval, Approval.State state, UUID by, String decision) {
        boolean mine = rows.decide(approval.id(), tenant.id(), state, by, decision, clock.instant());
        if (mine) {
            String word = state == Approval.State.REJECTED ? "rejected" : "approved";
            record(
                    tenant.id(),
                    approval,
                    "approval." + word,
                    Optional.of(decision).filter(text -> !text.isEmpty()));
            tell(
                    tenant,
                    approval,
                    "a request was " + word,
                    new AccountId(by) + " has " + word + " what " + approval.author() + " asked for: "
                            + approval.rule().label() + ".");
        }
        return mine;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(TenantId tenant, Approval approval, Approval.State state, String outcome) {
        rows.settle(approval.id(), state, outcome.substring(0, Math.min(outcome.length(), LONGEST)));
        String action = state == Approval.State.DONE ? "approval.carried-out" : "approval.failed";
        record(tenant, approval, action, Optional.empty());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean withdraw(TenantId tenant, Approval approval) {
        boolean open = !rows.withdraw(
                        tenant, approval.author().value(), approval.id().value(), "Withdrawn", clock.instant())
                .isEmpty();
        if (open) {
            record(tenant, approval, "approval.withdrawn", Optional.empty());
        }
        return open;
    }

    /** In the transaction in which the author leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawAll(TenantId tenant, AccountId author) {
        rows.withdraw(tenant, author.value(), null, LEFT, clock.instant())
                .forEach(id -> record(tenant, id, "approval.withdrawn", Map.of("because", LEFT), Optional.empty()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void lapse() {
        rows.lapse(clock.instant())
                .forEach(lapsed -> record(lapsed.tenant(), lapsed.id(), "approval.lapsed", Map.of(), Optional.empty()));
    }

    private void tellWhatWaits(Tenant tenant, Approval approval) {
        tell(
                tenant,
                approval,
                "a second person is needed",
                approval.author() + " asks for: " + approval.rule().label() + ". Reason: \"" + approval.reason()
                        + "\". Somebody else has to approve or reject it before it lapses.");
    }

    private void tell(Tenant tenant, Approval approval, String subject, String text) {
        outbox.publishFor(tenant, new OwnersNotice(subject, text, "owner/approvals/" + approval.id()));
    }

    private void record(TenantId tenant, Approval approval, String action, Optional<String> reason) {
        Map<String, String> facts = Map.of(
                "kind", approval.kind(),
                "rule", approval.rule().code(),
                "author", approval.author().toString(),
                "command",
                        approval.command().containsKey("email")
                                ? ""
                                : approval.command().toString());
        record(tenant, approval.id(), action, facts, reason);
    }

    private void record(
            TenantId tenant, ApprovalId id, String action, Map<String, String> facts, Optional<String> reason) {
        audit.recordOnPlatform(
                new AuditEntry(action, "approval", id.toString(), Optional.empty(), Optional.of(facts), reason),
                Optional.of(tenant));
    }
}
