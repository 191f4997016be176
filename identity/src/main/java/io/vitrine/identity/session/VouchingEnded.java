package io.vitrine.identity.session;

import io.vitrine.core.tenant.TenantId;

/** A business's provider vouches for nobody any more: what it had opened has ended, in the same transaction. */
public record VouchingEnded(TenantId tenant) {}
