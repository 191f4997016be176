package io.vitrine.identity.term;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;

/**
 * A membership with an end.
 *
 * @param role key of the role
 */
record Ending(AccountId account, TenantId tenant, String role, Instant until) {}
