package io.vitrine.identity.membership;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of the current business: ready-made ones and its own. Call it outside a transaction of the platform. */
@ApplicationScoped
public class Roles {

    @Inject
    RoleStore store;

    @Inject
    SecondPerson second;

    /** All roles, ready-made ones first. */
    public List<TeamRole> all() {
        CurrentCall.permit(Permission.READ_TEAM);
        return known();
    }

    public Optional<TeamRole> find(String key) {
        CurrentCall.permit(Permission.READ_TEAM);
        return known().stream().filter(role -> role.key().equals(key)).findFirst();
    }

    /** The role with this key. @throws Problem 422 when there is none */
    public TeamRole grantable(String key) {
        return known().stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("role", "Use a role of GET /api/roles, such as WAREHOUSE."));
    }

    /** Makes a role. @throws Problem 403 when it holds more than the caller, 422 when the name is taken */
    public RoleId add(RoleDraft draft, String reason) {
        CurrentCall.permit(Permission.MANAGE_ROLES);
        String why = Reason.require(reason);
        within(draft);
        return store.add(tenant(), draft, why);
    }

    /** Changes a role, at once or after a second person. */
    public Outcome change(RoleId id, RoleDraft draft, String reason) {
        CurrentCall.permit(Permission.MANAGE_ROLES);
        return second.ask(ChangeRole.KIND, ChangeRole.write(id, draft), reason);
    }

    /** Removes a role. @throws Problem 404 when it is not there, 409 while somebody has it or is invited to it */
    public void remove(RoleId id, String reason) {
        CurrentCall.permit(Permission.MANAGE_ROLES);
        store.remove(tenant(), own(id), Reason.require(reason));
    }

    /** Says that the role is one of the business's own. @throws Problem 404 when it is not */
    public void expect(RoleId id) {
        CurrentCall.permit(Permission.MANAGE_ROLES);
        own(id);
    }

    /** The business's own role. @throws Problem 404 when there is none */
    TeamRole own(RoleId id) {
        return store.own(tenant()).stream()
                .filter(role -> role.own().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("role"));
    }

    static void within(RoleDraft draft) {
        var me = CurrentCall.require().actor().access();
        HandedOut.permissions(me, draft.permissions());
        HandedOut.limits(me, draft.limits(), draft.permissions());
    }

    private List<TeamRole> known() {
        var holders = store.holders(tenant());
        return Stream.concat(
                        Stream.of(Role.values())
                                .filter(role -> role != Role.CUSTOMER)
                                .map(role -> TeamRole.of(role, holders.getOrDefault(role.name(), 0))),
                        store.own(tenant()).stream())
                .toList();
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
