package io.vitrine.identity.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here to inject
class AccessRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-12T22:30:00Z");

    private final TestDatabase test = TestDatabase.shared();
    private final Ids ids = new Ids();
    private final AccessRules rules = new AccessRules();
    private Tenant business = test.newBusiness("EUR", "UTC");

    @BeforeEach
    void aBusinessOfTheRegistry() throws SQLException {
        rules.database = test.database();
        business = test.newBusiness("EUR", "UTC");
        change(
                """
                insert into platform.tenant (id, key, slug, name, country, currency, time_zone, status, schema_version, created_at)
                values (?, cast(? as name), ?, 'B', 'ZZ', 'EUR', 'UTC', 'ACTIVE', '0004', now())""",
                business.id().value(),
                business.key(),
                "rules-" + business.key().substring(2));
    }

    @Test
    void tenFailedSignInsAreABurst() throws SQLException {
        for (int i = 1; i < AccessRules.MANY_FAILURES; i++) {
            onPlatform("sign-in.failed", "anonymous", NOON, "10.0.0.1");
        }
        assertEquals(List.of(), found());
        onPlatform("sign-in.failed", "anonymous", NOON, "10.0.0.2");
        assertEquals(List.of("failed-sign-ins"), found());
    }

    @Test
    void theNeighboursFailuresAreNotOurs() throws SQLException {
        for (int i = 0; i < AccessRules.MANY_FAILURES; i++) {
            onPlatform("sign-in.failed", "anonymous", NOON, "10.0.0.1");
        }
        aBusinessOfTheRegistry();
        assertEquals(List.of(), found());
    }

    @Test
    void takingAwayAtNightIsUnusualAndByDayIsNot() throws SQLException {
        inBusiness("audit.exported", "acc_1", NOON, "10.0.0.1");
        assertEquals(List.of(), found());
        inBusiness("figures.exported", "acc_1", LATE, "10.0.0.1");
        assertEquals(List.of("export-at-night"), found());
    }

    @Test
    void takingAwayToAnAddressNeverUsedIsUnusual() throws SQLException {
        inBusiness("order.recorded", "acc_1", NOON, "10.0.0.1");
        inBusiness("audit.exported", "acc_1", NOON, "10.0.0.1");
        assertEquals(List.of(), found());
        inBusiness("audit.exported", "acc_1", NOON, "203.0.113.9");
        assertEquals(List.of("export-from-new-address"), found());
    }

    @Test
    void aPrivilegedActionFromANewAddressIsUnusual() throws SQLException {
        onPlatform("sign-in.succeeded", "acc_1", NOON, "10.0.0.1");
        onPlatform("membership.granted", "acc_1", NOON, "10.0.0.1");
        assertEquals(List.of(), found());
        onPlatform("membership.granted", "acc_1", NOON, "203.0.113.9");
        assertEquals(List.of("privileged-from-new-address"), found());
        assertTrue(findings().get(0).sentence().contains("203.0.113.9"));
    }

    private List<String> found() {
        return findings().stream().map(Unusual::rule).toList();
    }

    private List<Unusual> findings() {
        Call call = Call.system(business, "test");
        return CurrentCall.with(call, () -> test.inNewTransaction(() -> rules.find(NOON.minusSeconds(60))));
    }

    private void onPlatform(String action, String actor, Instant at, String origin) throws SQLException {
        change(
                """
                insert into platform.audit_event (id, at, actor, action, object_type, object_id, origin, tenant_id)
                values (?, ?, ?, ?, 'account', 'x', ?, ?)""",
                ids.next(),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                actor,
                action,
                origin,
                business.id().value());
    }

    private void inBusiness(String action, String actor, Instant at, String origin) {
        Call call = Call.system(business, "test");
        CurrentCall.run(
                call,
                () -> test.inNewTransaction(() -> Optional.of(test.database()
                        .tenant()
                        .withHandle(handle -> handle.execute(
                                """
                        insert into audit_event (id, at, actor, action, object_type, object_id, origin)
                        values (?, ?, ?, ?, 'x', 'x', ?)""",
                                ids.next(),
                                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                                actor,
                                action,
                                origin)))));
    }

    private void change(String sql, Object... values) throws SQLException {
        try (Connection owner = test.owner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
