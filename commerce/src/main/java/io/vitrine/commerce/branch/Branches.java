package io.vitrine.commerce.branch;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The branches of the current business. Everybody sees them; who runs the shop says which there are. */
@ApplicationScoped
public class Branches {

    @Inject
    BranchRows rows;

    @Inject
    Audit audit;

    /** All that are shown, by name. */
    @Transactional
    public List<Branch> all() {
        return rows.all();
    }

    /** @throws Problem 404 when the business has no such location */
    @Transactional
    public void require(LocationId location) {
        permit(location);
        if (!rows.known(location)) {
            throw Problem.notFound("location");
        }
    }

    /** Shows the location under this address. @throws Problem 404 */
    @Transactional
    public Branch show(Branch wanted) {
        require(wanted.location());
        rows.write(wanted);
        audit.record(AuditEntry.created(
                "branch.shown",
                "branch",
                wanted.location(),
                Map.of(
                        "country",
                        wanted.address().country(),
                        "hours",
                        String.valueOf(wanted.hours().size()))));
        return rows.all().stream()
                .filter(branch -> branch.location().equals(wanted.location()))
                .findFirst()
                .orElseThrow();
    }

    /** Shows the location no more. @throws Problem 404 when it is not shown */
    @Transactional
    public void hide(LocationId location) {
        permit(location);
        if (!rows.delete(location)) {
            throw Problem.notFound("branch");
        }
        audit.record(new AuditEntry(
                "branch.hidden",
                "branch",
                location.toString(),
                Optional.of(Map.of("shown", "true")),
                Optional.of(Map.of()),
                Optional.empty()));
    }

    private static void permit(LocationId location) {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.of(location.value()));
    }
}
