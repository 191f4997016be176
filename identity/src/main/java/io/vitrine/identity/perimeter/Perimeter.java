package io.vitrine.identity.perimeter;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.network.Network;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.time.ShortMemory;
import io.vitrine.identity.membership.RoleId;
import io.vitrine.identity.membership.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets people work from allowed addresses only. */
@ApplicationScoped
public class Perimeter {

    private static final int MOST = 5_000;
    private static final int RULES = 200;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    @Inject
    AddressRuleStore store;

    @Inject
    Roles roles;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final ShortMemory<TenantId, AddressRules> memory = new ShortMemory<>(MOST);

    /** @throws Problem 403 when this person may not work from the address of the call */
    public void admit(Actor actor, Call call) {
        boolean good = call.tenant()
                .map(tenant -> known(tenant.id()).admit(actor.access().bindingRole(), call.origin()))
                .orElse(true);
        if (!good) {
            throw Problem.of(
                    403,
                    "address-not-allowed",
                    "Not from this address",
                    "This business lets you work from certain networks only. Use one of them, or ask an owner.");
        }
    }

    /** The rules, oldest first. */
    public List<AddressRule> all() {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        return store.all(tenant()).rules();
    }

    /**
     * Allows a network.
     *
     * @param role key of the role it is for; everybody when absent
     * @throws Problem 409 when it would shut out the address the call comes from
     */
    public AddressRule allow(Network network, Optional<String> role, String note, String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        String why = Reason.require(reason);
        if (note.length() > Reason.MAX || note.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("note", "Write one line, at most 300 characters.");
        }
        AddressRule rule = new AddressRule(
                new AddressRule.Id(ids.next()), network, role.map(this::held), note.strip(), clock.instant());
        List<AddressRule> before = store.all(tenant()).rules();
        if (before.size() >= RULES) {
            throw Problem.of(
                    409, "too-many-rules", "These are many rules", "Remove some first; larger networks need fewer.");
        }
        keepMeIn(Stream.concat(before.stream(), Stream.of(rule)).toList());
        store.add(tenant(), rule, why);
        memory.forget(tenant());
        return rule;
    }

    /** @throws Problem 404 when there is no such rule, 409 when its end would shut out the address the call comes from */
    public void remove(AddressRule.Id id, String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        List<AddressRule> before = store.all(tenant()).rules();
        AddressRule rule = before.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("rule"));
        String why = Reason.require(reason);
        keepMeIn(before.stream().filter(other -> !other.equals(rule)).toList());
        store.remove(tenant(), rule, why);
        memory.forget(tenant());
    }

    /** The role as people's access names it. */
    private String held(String key) {
        String known = roles.grantable(key).key();
        return RoleId.parse(known).map(own -> own.value().toString()).orElse(known);
    }

    private static void keepMeIn(List<AddressRule> then) {
        Call call = CurrentCall.require();
        String role = call.actor().access().role();
        if (!new AddressRules(then).admit(role, call.origin())) {
            throw Problem.of(
                    409,
                    "locks-you-out",
                    "This would shut you out",
                    "You work from " + call.origin()
                            + ", which the rules would no longer allow for you. Allow it first.");
        }
        boolean owners = then.stream()
                .anyMatch(rule -> rule.role().filter(Role.OWNER.name()::equals).isPresent());
        if (owners && !role.equals(Role.OWNER.name())) {
            throw Problem.of(403, "owners-only", "Only an owner limits owners", "Ask one of the owners.");
        }
    }

    private AddressRules known(TenantId tenant) {
        Instant now = clock.instant();
        return memory.get(tenant, now).orElseGet(() -> {
            AddressRules rules = store.all(tenant);
            memory.put(tenant, rules, now.plus(REMEMBERED), now);
            return rules;
        });
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
