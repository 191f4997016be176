package io.vitrine.identity.operator;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.account.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A person who runs the platform. */
public record Operator(AccountId account, String name) {

    private static final Access ACCESS = new Access(
            "OPERATOR",
            "Operator",
            Set.of(Permission.READ_PLATFORM, Permission.MANAGE_PLATFORM),
            Optional.empty(),
            Map.of());

    /**
     * The person as the caller of services on the platform's host.
     *
     * @param withheld whether a second factor is missing and nothing is permitted before
     */
    Actor actor(boolean withheld) {
        return Actor.person(account.value(), name, withheld ? ACCESS.withheld() : ACCESS);
    }
}
