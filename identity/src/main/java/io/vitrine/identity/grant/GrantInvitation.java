package io.vitrine.identity.grant;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.EmailAddress;
import java.time.Instant;

/**
 * An invitation whose link is good now.
 *
 * @param known whether the person has an account, whose password stays as it is
 */
public record GrantInvitation(
        TenantId business,
        String businessName,
        String url,
        GrantId grant,
        EmailAddress email,
        GrantKind kind,
        Instant from,
        Instant until,
        boolean known) {}
