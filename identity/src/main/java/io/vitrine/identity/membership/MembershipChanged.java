package io.vitrine.identity.membership;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;

/** A person's role, locations or membership in a business changed; fired as a CDI event in the change's transaction. */
public record MembershipChanged(AccountId account, TenantId tenant) {}
