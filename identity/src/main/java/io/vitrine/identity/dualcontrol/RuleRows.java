package io.vitrine.identity.dualcontrol;

import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that a business has switched off; what it has never touched is on. */
@ApplicationScoped
class RuleRows {

    private static final String OFF = "select rule from two_person_rule where tenant_id = :tenant and not required";
    private static final String SET = """
            insert into two_person_rule (tenant_id, rule, required, changed_at) values (:tenant, :rule, :required, :now)
            on conflict (tenant_id, rule) do update set required = :required, changed_at = :now""";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> off(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OFF)
                        .bind("tenant", tenant.value())
                        .mapTo(String.class)
                        .set());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void set(TenantId tenant, CriticalRule rule, boolean required, String reason) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("tenant", tenant.value())
                        .bind("rule", rule.code())
                        .bind("required", required)
                        .bind("now", clock.instant())
                        .execute());
        audit.recordOnPlatform(
                new AuditEntry(
                        "two-person-rule.changed",
                        "two-person-rule",
                        rule.code(),
                        Optional.of(Map.of("required", Boolean.toString(!required))),
                        Optional.of(Map.of("required", Boolean.toString(required))),
                        Optional.of(reason)),
                Optional.of(tenant));
    }
}
