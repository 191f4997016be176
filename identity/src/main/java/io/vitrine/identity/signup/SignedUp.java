package io.vitrine.identity.signup;

import io.vitrine.core.tenant.TenantId;

/**
 * A business that waits for its owner to open the link in the mail.
 *
 * @param url root address of the business, without a slash at the end
 */
public record SignedUp(TenantId id, String slug, String url) {}
