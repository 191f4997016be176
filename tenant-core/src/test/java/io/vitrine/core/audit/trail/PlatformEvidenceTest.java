package io.vitrine.core.audit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.audit.seal.Sealer;
import io.vitrine.core.audit.seal.Seals;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.audit.verify.Verdicts;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.tenant.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two businesses on one platform; each takes what concerns it, and what somebody changed in it is named. */
class PlatformEvidenceTest {

    private static final TestDatabase TEST = TestDatabase.shared();
    private static final Sealer SEALER = Seals.sealer();

    @TempDir
    Path folder = Path.of("");

    private final Tenant mine = registered();
    private final Tenant other = registered();
    private UUID suspended = EventIds.LOWEST;

    @BeforeEach
    void whatHappened() {
        happened(Optional.of(mine), "sign-in.succeeded", Duration.ZERO);
        happened(Optional.of(other), "their-secret", Duration.ZERO);
        happened(Optional.empty(), "platform-secret", Duration.ZERO);
        seal();
        suspended = happened(Optional.of(mine), "business.suspended", Duration.ZERO);
        happened(Optional.of(other), "their-other-secret", Duration.ZERO);
        seal();
    }

    @Test
    void aBusinessTakesWhatConcernsItAndNothingElse() throws IOException {
        String verdict = verdict();
        assertTrue(verdict.startsWith("SOUND"), verdict);
        assertTrue(verdict.contains("On the platform: 2 events about this business"), verdict);
        String everything = everything();
        assertTrue(everything.contains("business.suspended"), everything);
        assertFalse(everything.contains("secret"), everything);
        assertFalse(everything.contains(other.id().toString()), everything);
    }

    @Test
    void aChangedEventIsNamed() throws IOException {
        run("update platform.audit_event set reason = 'asked for' where id = ?", suspended);
        assertNamed(name(suspended) + " is not what was sealed");
    }

    @Test
    void anEventThatIsMadeAnotherBusinesssIsNamed() throws IOException {
        UUID theirs = happened(Optional.of(other), "support.opened", Duration.ZERO);
        seal();
        run(
                "update platform.audit_event set tenant_id = ? where id = ?",
                mine.id().value(),
                theirs);
        assertNamed(name(theirs) + " is not what was sealed");
    }

    @Test
    void anEventThatWasNeverSealedIsNamed() throws IOException {
        UUID forged = happened(Optional.of(mine), "support.ended", Duration.ofHours(1));
        run("update platform.audit_event set xid = '3' where id = ?", forged);
        assertNamed(name(forged) + " was inserted, it was never sealed");
    }

    @Test
    void anEventOfYesterdayThatWasSealedTodayIsNamed() throws IOException {
        UUID late = happened(Optional.of(mine), "support.ended", Duration.ofDays(1));
        seal();
        assertNamed(name(late) + " says ", "it was inserted later");
    }

    private static String name(UUID event) {
        return "platform event " + TypeId.format("evt", event);
    }

    private void assertNamed(String... words) throws IOException {
        String verdict = verdict();
        assertTrue(verdict.startsWith("TAMPERED"), verdict);
        for (String word : words) {
            assertTrue(verdict.contains(word), verdict);
        }
    }

    private String verdict() throws IOException {
        Path file = folder.resolve("evidence.zip");
        Exports.write(TEST, mine, EvidenceRequest.everything(), file);
        return Verdicts.of(file);
    }

    private String everything() throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(folder.resolve("evidence.zip").toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    private static Tenant registered() {
        Tenant tenant = TEST.newBusiness("EUR", "UTC");
        run(
                "insert into platform.tenant (id, key, slug, name, country, currency, time_zone, status, schema_version,"
                        + " created_at) values (?, ?::name, ?, ?, 'ZZ', 'EUR', 'UTC', 'ACTIVE', 'test', now())",
                tenant.id().value(),
                tenant.key(),
                tenant.slug(),
                tenant.name());
        return tenant;
    }

    private static UUID happened(Optional<Tenant> about, String action, Duration ago) {
        UUID id = UUID.randomUUID();
        run(
                "insert into platform.audit_event (id, at, actor, action, object_type, object_id, tenant_id)"
                        + " values (?, ?, 'acc_1', ?, 'business', 'x', ?::uuid)",
                id,
                Instant.now().minus(ago).atOffset(ZoneOffset.UTC),
                action,
                about.map(tenant -> tenant.id().value().toString()).orElse(null));
        return id;
    }

    private static void seal() {
        assertTrue(SEALER.seal(TrailName.PLATFORM) > 0);
    }

    /** As whoever owns the database. */
    private static void run(String sql, @Nullable Object... values) {
        try (Connection owner = TEST.owner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertEquals(1, statement.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
