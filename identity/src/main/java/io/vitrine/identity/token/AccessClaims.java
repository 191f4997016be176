package io.vitrine.identity.token;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a verified access token says.
 *
 * @param family the refresh tokens it descends from
 * @param until from this moment on it is worth nothing
 */
record AccessClaims(AccountId account, TenantId tenant, UUID family, Instant until) {}
