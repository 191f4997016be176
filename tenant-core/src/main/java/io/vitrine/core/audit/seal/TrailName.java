package io.vitrine.core.audit.seal;

import io.vitrine.core.tenant.TenantId;

/**
 * A trail that has a tree: a business's or the platform's own.
 *
 * @param schema where its tables are
 * @param owner as its events name it: the business's id, or {@code platform}
 */
public record TrailName(String schema, String owner) {

    public static final TrailName PLATFORM = new TrailName("platform", "platform");

    /** Origin of the checkpoints of the log over all trails. */
    public static final String LOG = "vitrine/log";

    public static TrailName of(String schema, TenantId business) {
        return new TrailName(schema, business.toString());
    }

    /** As its checkpoints name it. */
    public String origin() {
        return "vitrine/audit/" + owner;
    }
}
