package io.vitrine.identity.account;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Role;
import io.vitrine.core.tenant.TenantId;
import java.util.Set;

/** A person with a confirmed mailbox, in an open business that the person belongs to. */
public record Member(AccountId account, TenantId tenant, String name, Role role) {

    /** The person as the caller of services. */
    public Actor actor() {
        return Actor.person(account.value(), name, Set.of(role));
    }
}
