package io.vitrine.identity.membership;

import io.vitrine.core.tenant.TenantId;

/** What a role of the business allows has changed; fired as a CDI event in the change's transaction. */
public record RoleChanged(TenantId tenant) {}
