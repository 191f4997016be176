package io.vitrine.identity.session;

import io.vitrine.core.tenant.TenantId;

/** A business that a person belongs to. */
public record OwnBusiness(TenantId id, String slug, String name) {}
