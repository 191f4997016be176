package io.vitrine.identity.account;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.tenant.TenantId;

/** A person with a confirmed mailbox, in an open business that the person belongs to. */
public record Member(AccountId account, TenantId tenant, String name, Access access) {

    /** The same person while nothing of the role holds. */
    public Member withheld() {
        return new Member(account, tenant, name, access.withheld());
    }

    /** The person as the caller of services, when only the business's provider has said who it is. */
    public Actor vouched() {
        return Actor.vouched(account.value(), name, access);
    }

    /** The person as the caller of services. */
    public Actor actor() {
        return Actor.person(account.value(), name, access);
    }
}
