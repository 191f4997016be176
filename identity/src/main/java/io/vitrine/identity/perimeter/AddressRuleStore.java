package io.vitrine.identity.perimeter;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.network.Network;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of rules, each change with its event in the trail. */
@ApplicationScoped
class AddressRuleStore {

    private static final String ALL = """
            select id, cast(network as text) as network, role, note, created_at from address_rule
            where tenant_id = :tenant order by id""";
    private static final String ADD = """
            insert into address_rule (id, tenant_id, network, role, note, created_at)
            values (:id, :tenant, cast(:network as cidr), :role, :note, :now)""";
    private static final String REMOVE = "delete from address_rule where id = :id and tenant_id = :tenant";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public AddressRules all(TenantId tenant) {
        return new AddressRules(database.platform()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("tenant", tenant.value())
                        .map(AddressRuleStore::read)
                        .list()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(TenantId tenant, AddressRule rule, String reason) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", rule.id().value())
                        .bind("tenant", tenant.value())
                        .bind("network", rule.network().text())
                        .bind("role", rule.role().orElse(null))
                        .bind("note", rule.note())
                        .bind("now", rule.createdAt())
                        .execute());
        record(tenant, "address-rule.added", rule, Optional.empty(), Optional.of(facts(rule)), reason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remove(TenantId tenant, AddressRule rule, String reason) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(REMOVE)
                        .bind("id", rule.id().value())
                        .bind("tenant", tenant.value())
                        .execute());
        record(tenant, "address-rule.removed", rule, Optional.of(facts(rule)), Optional.empty(), reason);
    }

    private void record(
            TenantId tenant,
            String action,
            AddressRule rule,
            Optional<Map<String, String>> before,
            Optional<Map<String, String>> after,
            String reason) {
        audit.recordOnPlatform(
                new AuditEntry(action, "address-rule", rule.id().toString(), before, after, Optional.of(reason)),
                Optional.of(tenant));
    }

    private static Map<String, String> facts(AddressRule rule) {
        return Map.of("network", rule.network().text(), "role", rule.role().orElse("everybody"));
    }

    private static AddressRule read(ResultSet row, StatementContext context) throws SQLException {
        return new AddressRule(
                new AddressRule.Id(row.getObject("id", UUID.class)),
                new Network(row.getString("network")),
                Optional.ofNullable(row.getString("role")),
                row.getString("note"),
                row.getTimestamp("created_at").toInstant());
    }
}
