package io.vitrine.identity.membership;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How owners part with one of them who does not go by own consent: an owner opens a removal and all owners are told; the
 * majority of the other owners, at least two, consents; when the time to object is over, it takes effect.
 */
@ApplicationScoped
public class OwnerRemovals {

    @Inject
    RemovalStore store;

    @Inject
    Members members;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.owner.removal.days", defaultValue = "7")
    int coolingOffDays;

    /** What is open in the current business. */
    public List<OwnerRemoval> open() {
        CurrentCall.permit(Permission.READ_TEAM);
        return store.open(business());
    }

    /** Opens a removal with the caller's own consent. */
    public OwnerRemoval open(AccountId subject, String reason) {
        UUID me = owner();
        String why = Reason.require(reason);
        TeamMember owner = members.find(business().id(), subject)
                .filter(TeamMember::isOwner)
                .orElseThrow(() -> Problem.notFound("owner"));
        if (subject.value().equals(me)) {
            throw Problem.invalid("member", "Step down or leave instead; your own consent is enough.");
        }
        OwnerRemoval.Id id = store.open(business(), owner.account(), me, why, coolingOffDays);
        return find(id);
    }

    /** Consents; with the last consent that is needed it is agreed, and takes effect when the time is over. */
    public OwnerRemoval consent(OwnerRemoval.Id id) {
        UUID me = owner();
        OwnerRemoval removal = find(id);
        if (removal.subject().value().equals(me)) {
            throw Problem.of(
                    403, "own-removal", "This is about you", "The other owners decide. You can step down yourself.");
        }
        store.consent(business(), removal, me);
        store.carryOut(business(), find(id));
        return find(id, removal);
    }

    /** Takes the caller's consent back; without the one who opened it there is no removal any more. */
    public void takeBack(OwnerRemoval.Id id) {
        UUID me = owner();
        store.takeBack(business(), find(id), me);
    }

    /** Carries out what is agreed and due, in every business. */
    void carryOutDue() {
        for (Tenant tenant : store.due()) {
            CurrentCall.run(
                    Call.system(tenant, "owner-removals"),
                    () -> store.open(tenant).stream()
                            .filter(removal -> removal.dueAt(clock.instant()))
                            .forEach(removal -> store.carryOut(tenant, removal)));
        }
    }

    private OwnerRemoval find(OwnerRemoval.Id id) {
        return store.open(business()).stream()
                .filter(removal -> removal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("removal"));
    }

    private OwnerRemoval find(OwnerRemoval.Id id, OwnerRemoval before) {
        return store.open(business()).stream()
                .filter(removal -> removal.id().equals(id))
                .findFirst()
                .orElse(before);
    }

    private static UUID owner() {
        CurrentCall.permit(Permission.MANAGE_TEAM);
        Actor me = CurrentCall.require().actor();
        if (me.kind() != Actor.Kind.PERSON || !me.access().role().equals(TeamRole.OWNER)) {
            throw TeamRefused.ownersOnly();
        }
        return me.id().orElseThrow();
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }
}
