package io.vitrine.identity.signup;

import io.vitrine.core.tenant.TenantId;

/**
 * A business that has just been opened.
 *
 * @param url root address of the business, without a slash at the end
 */
public record Confirmed(TenantId business, String businessName, String url) {}
