package io.vitrine.core.tenant;

import java.time.ZoneId;
import java.util.Currency;

/**
 * A business as the registry knows it.
 *
 * @param key random name of its schema and role
 * @param slug first label of its address
 * @param country ISO 3166 code of two letters
 * @param currency the currency its figures are kept in
 * @param zone decides on which day a sale falls
 */
public record Tenant(
        TenantId id,
        String key,
        String slug,
        String name,
        String country,
        Currency currency,
        ZoneId zone,
        TenantStatus status) {

    public boolean active() {
        return status == TenantStatus.ACTIVE;
    }
}
