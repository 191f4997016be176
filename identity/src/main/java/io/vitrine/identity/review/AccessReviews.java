package io.vitrine.identity.review;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Access reviews of the current business. Call it outside a transaction of the platform. */
@ApplicationScoped
public class AccessReviews {

    @Inject
    ReviewStore store;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    /** Newest first. */
    public List<AccessReview> all() {
        CurrentCall.permit(Permission.REVIEW_ACCESS);
        return store.all(business().id());
    }

    /** @throws Problem 404 when there is none */
    public AccessReview find(AccessReview.Id id) {
        return all().stream()
                .filter(review -> review.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("review"));
    }

    public Schedule schedule() {
        CurrentCall.permit(Permission.REVIEW_ACCESS);
        return store.schedule(business().id());
    }

    /** @param months pause between reviews; never when absent */
    public Schedule schedule(Optional<Integer> months, int days, String reason) {
        CurrentCall.permit(Permission.REVIEW_ACCESS);
        if (months.filter(pause -> pause < 1 || pause > Schedule.LONGEST_PAUSE).isPresent()) {
            throw Problem.invalid("months", "Review every 1 to 12 months.");
        }
        if (days < 1 || days > Schedule.LONGEST_REVIEW) {
            throw Problem.invalid("days", "Give a review 1 to 60 days.");
        }
        store.schedule(business().id(), months, days, Reason.require(reason));
        return schedule();
    }

    /** Opens a review now. @throws Problem 409 while another is open */
    public AccessReview open() {
        CurrentCall.permit(Permission.REVIEW_ACCESS);
        Tenant tenant = business();
        return find(store.open(tenant, members.all(tenant.id()), schedule().days()));
    }

    /**
     * Confirms or revokes somebody's access.
     *
     * @throws Problem 403 for one's own, 409 when it is decided, and for an owner, who is not revoked here
     */
    public AccessReview decide(AccessReview.Id id, AccountId account, AccessReview.Decision decision, String reason) {
        AccessReview.Line line = find(id).lines().stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("member"));
        Actor me = CurrentCall.require().actor();
        UUID person = me.id()
                .filter(any -> me.kind() == Actor.Kind.PERSON)
                .orElseThrow(() -> Problem.of(403, "people-only", "Only people review", "Sign in yourself."));
        if (account.value().equals(person)) {
            throw Problem.of(403, "own-access", "Nobody reviews their own access", "Somebody else does.");
        }
        boolean owner = members.find(business().id(), account)
                .filter(member -> member.isOwner())
                .isPresent();
        if (owner && decision == AccessReview.Decision.REVOKED) {
            throw Problem.of(
                    409, "owner-protected", "Owners part in their own way", "Open a removal on the owner's page.");
        }
        String why = decision == AccessReview.Decision.CONFIRMED && reason.isBlank()
                ? "Still needed"
                : Reason.require(reason);
        store.decide(business().id(), id, line, decision, person, why);
        return find(id);
    }

    /** Opens what is due by schedule in every business, and tells owners what is overdue. */
    void tick() {
        for (ScheduleRows.Due due : store.takeDue()) {
            tenants.byId(due.tenant())
                    .ifPresent(
                            tenant -> CurrentCall.run(Call.system(tenant, "access-reviews"), () -> open(tenant, due)));
        }
        store.alert();
    }

    private void open(Tenant tenant, ScheduleRows.Due due) {
        boolean none = store.all(tenant.id()).stream()
                .allMatch(review -> review.closedAt().isPresent());
        if (none) {
            store.open(tenant, members.all(tenant.id()), due.days());
        }
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }
}
