package io.vitrine.identity.membership;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;

/**
 * A person left a business. Fired as a CDI event in the same transaction of the platform: whatever the person held there
 * (sessions, tokens, keys, invitations, pending commands) is ended by its observers, all or nothing.
 */
public record MembershipEnded(AccountId account, TenantId tenant) {}
