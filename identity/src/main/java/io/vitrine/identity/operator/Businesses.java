package io.vitrine.identity.operator;

import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The businesses of the platform, for operators on its own host. */
@ApplicationScoped
public class Businesses {

    @Inject
    BusinessRows rows;

    @Inject
    BusinessSteps steps;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** A page of businesses by name. */
    @Transactional
    public BusinessPage page(BusinessSearch search) {
        OperatorCall.permit(Permission.READ_PLATFORM);
        Optional<UUID> after = search.after().map(Businesses::place);
        List<BusinessView> found = rows.page(search, after.orElse(null));
        boolean more = found.size() > search.limit();
        List<BusinessView> shown = more ? found.subList(0, search.limit()) : found;
        return new BusinessPage(
                shown, more ? Optional.of(shown.get(search.limit() - 1).id().toString()) : Optional.empty());
    }

    /** @throws Problem 404 when there is no such business */
    @Transactional
    public BusinessView find(TenantId id) {
        OperatorCall.permit(Permission.READ_PLATFORM);
        return rows.find(id).orElseThrow(() -> Problem.notFound("business"));
    }

    /** What operators did to the business, newest first. */
    @Transactional
    public List<BusinessStep> steps(TenantId id) {
        OperatorCall.permit(Permission.READ_PLATFORM);
        return rows.steps(id);
    }

    @Transactional
    public PlatformNumbers numbers() {
        OperatorCall.permit(Permission.READ_PLATFORM);
        return rows.numbers(clock.instant());
    }

    /**
     * Closes the business to everybody: its hosts answer so, every session and token ends, nothing is deleted. On other
     * nodes it takes effect within ten seconds.
     *
     * @throws Problem 409 unless it is open, 422 without a reason
     */
    public void suspend(TenantId id, String reason) {
        tenants.forget(steps.suspend(id, reason));
    }

    /** Opens a suspended business again. @throws Problem 409 unless it is suspended, 422 without a reason */
    public void resume(TenantId id, String reason) {
        tenants.forget(steps.resume(id, reason));
    }

    /** @throws Problem 409 when it has this plan already, 422 without a reason */
    public void changePlan(TenantId id, BusinessView.Plan plan, String reason) {
        steps.changePlan(id, plan, reason);
    }

    private static UUID place(String after) {
        return TenantId.parse(after)
                .map(TenantId::value)
                .orElseThrow(
                        () -> Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged."));
    }
}
