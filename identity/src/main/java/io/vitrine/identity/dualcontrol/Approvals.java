package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.ApprovalId;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Commands that wait for a second person, and what became of them. Call it outside a transaction. */
@ApplicationScoped
public class Approvals {

    private static final int REMINDERS = 3;

    @Inject
    ApprovalStore store;

    @Inject
    Actions actions;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter reminders;

    @PostConstruct
    void limit() {
        reminders = new Limiter("approval-reminders", REMINDERS, Duration.ofDays(1), clock);
    }

    /**
     * Newest first.
     *
     * @param after id of the last one of the page before
     */
    public List<Approval> list(boolean pendingOnly, Optional<ApprovalId> after, int limit) {
        CurrentCall.permit(Permission.READ_APPROVALS);
        return store.list(tenant(), pendingOnly, after.map(ApprovalId::value).orElse(null), limit);
    }

    public Optional<Approval> find(ApprovalId id) {
        CurrentCall.permit(Permission.READ_APPROVALS);
        return store.find(tenant(), id);
    }

    /** What the command would do, or did, in words; the system looks, whatever the caller may see. */
    public String describe(Approval approval) {
        CurrentCall.permit(Permission.READ_APPROVALS);
        Call call = CurrentCall.require();
        try {
            return CurrentCall.with(
                    call.as(Actor.system("approvals")),
                    () -> actions.named(approval.kind()).describe(approval.command()));
        } catch (Problem gone) {
            return approval.rule().label();
        }
    }

    /**
     * Approves the command and carries it out as its author, once.
     *
     * @param note what the second person wants to add; may be empty
     * @throws Problem 403 for one's own command and where only owners decide, 409 when it is settled or cannot be done any
     *     more
     */
    public Approval approve(ApprovalId id, String note) {
        Approval approval = open(id);
        UUID me = decider(approval.rule());
        if (approval.author().value().equals(me)) {
            throw ApprovalRefused.ownCommand();
        }
        CriticalAction action = actions.named(approval.kind());
        Call asAuthor = CurrentCall.require()
                .as(deciders.actor(approval.author(), tenant()).orElseThrow(ApprovalRefused::authorGone));
        CurrentCall.run(asAuthor, () -> checkAgain(action, approval));
        String words = note.isBlank() ? "" : Reason.require(note);
        if (!store.decide(CurrentCall.require().business(), approval, Approval.State.APPROVED, me, words)) {
            throw ApprovalRefused.notOpen();
        }
        carryOut(action, approval, asAuthor);
        return store.find(tenant(), id).orElseThrow();
    }

    /** Rejects the command. @throws Problem 403 for one's own, 409 when it is settled, 422 without a reason */
    public Approval reject(ApprovalId id, String reason) {
        Approval approval = open(id);
        UUID me = decider(approval.rule());
        String why = Reason.require(reason);
        if (approval.author().value().equals(me)) {
            throw ApprovalRefused.ownCommand();
        }
        if (!store.decide(CurrentCall.require().business(), approval, Approval.State.REJECTED, me, why)) {
            throw ApprovalRefused.notOpen();
        }
        return store.find(tenant(), id).orElseThrow();
    }

    /** Withdraws the caller's own command. */
    public Approval withdraw(ApprovalId id) {
        CurrentCall.permit(Permission.READ_APPROVALS);
        Approval approval = store.find(tenant(), id).orElseThrow(() -> Problem.notFound("approval"));
        if (CurrentCall.require()
                .actor()
                .id()
                .filter(approval.author().value()::equals)
                .isEmpty()) {
            throw ApprovalRefused.notYours();
        }
        if (!store.withdraw(tenant(), approval)) {
            throw ApprovalRefused.notOpen();
        }
        return store.find(tenant(), id).orElseThrow();
    }

    /** Tells the owners again that the caller's own command waits. @throws Problem 429 when they were told often enough */
    public void remind(ApprovalId id) {
        CurrentCall.permit(Permission.READ_APPROVALS);
        Approval approval = store.find(tenant(), id).orElseThrow(() -> Problem.notFound("approval"));
        if (CurrentCall.require()
                .actor()
                .id()
                .filter(approval.author().value()::equals)
                .isEmpty()) {
            throw ApprovalRefused.notYours();
        }
        if (approval.stateAt(clock.instant()) != Approval.State.PENDING) {
            throw ApprovalRefused.notOpen();
        }
        reminders.take(id.toString());
        store.remind(CurrentCall.require().business(), approval);
    }

    private void carryOut(CriticalAction action, Approval approval, Call asAuthor) {
        String why = approval.reason() + " (" + approval.id() + ")";
        try {
            String result = CurrentCall.with(asAuthor, () -> action.carryOut(approval.command(), why));
            store.settle(tenant(), approval, Approval.State.DONE, result);
        } catch (Problem refused) {
            store.settle(tenant(), approval, Approval.State.FAILED, refused.detail());
            throw ApprovalRefused.noLongerValid(refused);
        } catch (RuntimeException failure) {
            store.settle(tenant(), approval, Approval.State.FAILED, "It failed on our side; ask again");
            throw failure;
        }
    }

    private static void checkAgain(CriticalAction action, Approval approval) {
        try {
            CurrentCall.permit(action.needs());
            action.check(approval.command());
        } catch (Problem refused) {
            throw ApprovalRefused.noLongerValid(refused);
        }
    }

    private Approval open(ApprovalId id) {
        CurrentCall.permit(Permission.DECIDE_APPROVALS);
        Approval approval = store.find(tenant(), id).orElseThrow(() -> Problem.notFound("approval"));
        if (approval.stateAt(clock.instant()) != Approval.State.PENDING) {
            throw ApprovalRefused.notOpen();
        }
        return approval;
    }

    private static UUID decider(CriticalRule rule) {
        Actor me = CurrentCall.require().actor();
        if (me.kind() != Actor.Kind.PERSON) {
            throw ApprovalRefused.peopleDecide();
        }
        if (rule.ownersOnly() && !me.access().role().equals("OWNER")) {
            throw ApprovalRefused.ownersDecide();
        }
        return me.id().orElseThrow();
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
