package io.vitrine.core.tenant;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The registry's table. */
@ApplicationScoped
class TenantRows {

    private static final String BY_SLUG = """
            select id, key, slug, name, country, currency, time_zone, status from tenant where slug = ?""";
    private static final String BY_KEY = """
            select id, key, slug, name, country, currency, time_zone, status from tenant where key = ?::name""";
    private static final String BY_ID = """
            select id, key, slug, name, country, currency, time_zone, status from tenant where id = ?""";
    private static final String ADD = """
            insert into tenant (id, key, slug, name, country, currency, time_zone, status, schema_version, created_at)
            values (:id, :key, :slug, :name, :country, :currency, :zone, 'UNVERIFIED', :version, :now)
            on conflict (slug) do nothing""";
    private static final String ACTIVE_KEYS =
            "select cast(key as text) from tenant where status = 'ACTIVE' order by key";
    private static final String ACTIVATE =
            "update tenant set status = 'ACTIVE' where id = :id and status = 'UNVERIFIED'";

    @Inject
    Database database;

    @Transactional
    Optional<Tenant> bySlug(String slug) {
        return find(BY_SLUG, slug);
    }

    @Transactional
    Optional<Tenant> byKey(String key) {
        return find(BY_KEY, key);
    }

    Optional<Tenant> byId(TenantId id) {
        return find(BY_ID, id.value());
    }

    private Optional<Tenant> find(String sql, Object value) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind(0, value)
                        .map(TenantRows::read)
                        .findOne());
    }

    List<String> activeKeys() {
        return database.platform()
                .withHandle(handle ->
                        handle.createQuery(ACTIVE_KEYS).mapTo(String.class).list());
    }

    /** Whether the slug was still free. */
    boolean add(Tenant tenant, String version, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", tenant.id().value())
                                .bind("key", tenant.key())
                                .bind("slug", tenant.slug())
                                .bind("name", tenant.name())
                                .bind("country", tenant.country())
                                .bind("currency", tenant.currency().getCurrencyCode())
                                .bind("zone", tenant.zone().getId())
                                .bind("version", version)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    void activate(TenantId id) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(ACTIVATE).bind("id", id.value()).execute());
    }

    private static Tenant read(ResultSet row, StatementContext context) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("country"),
                Currency.getInstance(row.getString("currency")),
                ZoneId.of(row.getString("time_zone")),
                TenantStatus.valueOf(row.getString("status")));
    }
}
