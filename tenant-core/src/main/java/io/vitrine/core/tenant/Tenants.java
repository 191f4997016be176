package io.vitrine.core.tenant;

import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.OwnerConnections;
import io.vitrine.core.problem.Problem;
import io.vitrine.migrations.BusinessSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The registry of businesses. */
@ApplicationScoped
public class Tenants {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    TenantRows rows;

    @Inject
    OwnerConnections owner;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final RecentTenants recent = new RecentTenants(FRESH);

    /** The business at this address; known for up to ten seconds without asking the database again. */
    public Optional<Tenant> bySlug(String slug) {
        return recent.get("slug:" + slug, clock.instant(), () -> rows.bySlug(slug));
    }

    /** The business whose schema has this name. */
    public Optional<Tenant> byKey(String key) {
        return recent.get("key:" + key, clock.instant(), () -> rows.byKey(key));
    }

    /** The business with this id, as it is now. */
    @Transactional
    public Optional<Tenant> byId(TenantId id) {
        return rows.byId(id);
    }

    /** Keys of the businesses that are open, for work that visits each in a transaction of its own. */
    @Transactional
    public List<String> activeKeys() {
        return rows.activeKeys();
    }

    /**
     * Registers the business and makes its schema: both or neither. It is unverified until {@link #activate}.
     *
     * @throws Problem 409 when the address is taken
     */
    @Transactional
    public Tenant register(NewTenant wanted) {
        Tenant tenant = new Tenant(
                new TenantId(ids.next()),
                TenantKeys.draw(),
                wanted.slug().value(),
                wanted.name(),
                wanted.country(),
                wanted.currency(),
                wanted.zone(),
                TenantStatus.UNVERIFIED);
        if (!rows.add(tenant, BusinessSchema.version(), clock.instant())) {
            throw Problem.of(
                    409,
                    "slug-taken",
                    "This address is taken",
                    "Choose another address than " + wanted.slug().value() + ".");
        }
        createSchema(tenant);
        recent.forget("slug:" + tenant.slug());
        return tenant;
    }

    /** Opens the business once its owner has confirmed the e-mail address. */
    @Transactional
    public void activate(TenantId id) {
        rows.activate(id);
        rows.byId(id).ifPresent(this::forget);
    }

    /** Forgets on this node what the registry said a moment ago; call it when the change is committed. */
    public void forget(Tenant tenant) {
        recent.forget("slug:" + tenant.slug());
        recent.forget("key:" + tenant.key());
    }

    private void createSchema(Tenant tenant) {
        try (Connection connection = owner.open()) {
            BusinessSchema.create(connection, tenant.key());
        } catch (SQLException e) {
            throw new IllegalStateException("The schema of a new business could not be made", e);
        }
    }
}
