package io.vitrine.core.audit.trail;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Evidence as the service writes it, at a test database. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to inject
final class Exports {

    private Exports() {}

    static void write(TestDatabase test, Tenant tenant, EvidenceRequest request, Path file) throws IOException {
        TrailName name = TrailName.of(tenant.key(), tenant.id());
        EvidenceExport export = new EvidenceExport();
        export.database = test.database();
        export.clock = Clock.systemUTC();
        EvidenceLog log = new EvidenceLog();
        log.database = test.database();
        EvidenceLog.Known known = test.inTransaction(tenant, () -> log.known(tenant.id(), name.origin()));
        EvidenceScope scope = test.inTransaction(tenant, () -> export.scope(name, request, known.mailed()));
        EvidenceLog.Extract extract =
                test.inTransaction(tenant, () -> log.extract(name.origin(), known.inLog(scope), List.of()));
        try (OutputStream out = Files.newOutputStream(file)) {
            EvidenceZip zip = new EvidenceZip(out);
            test.inTransaction(tenant, () -> {
                export.write(name, request, scope, extract, zip);
                return true;
            });
            PlatformEvidence platform = new PlatformEvidence();
            platform.events = events(test);
            platform.proofs = proofs(test);
            CurrentCall.run(
                    Call.system(tenant, "test"), () -> platform.write(request, known.platform(), extract.head(), zip));
            zip.finish();
        }
    }

    private static OwnPlatformEvents events(TestDatabase test) {
        OwnPlatformEvents events = new OwnPlatformEvents() {
            @Override
            public List<Own> page(EvidenceRequest request, UUID after, int limit) {
                return test.inNewTransaction(() -> super.page(request, after, limit));
            }
        };
        events.database = test.database();
        return events;
    }

    /** Each question in a transaction of its own, as the container would. */
    private static PlatformProofs proofs(TestDatabase test) {
        PlatformProofs proofs = new PlatformProofs() {
            @Override
            public Map<UUID, Long> places(List<UUID> events, long total) {
                return test.inNewTransaction(() -> super.places(events, total));
            }

            @Override
            public Map<Long, Map<String, Object>> leaves(Collection<Long> places, long total) {
                return test.inNewTransaction(() -> super.leaves(places, total));
            }

            @Override
            public Set<Long> around(Collection<Long> places, long total) {
                return test.inNewTransaction(() -> super.around(places, total));
            }

            @Override
            public List<Map<String, Object>> checkpoints(Collection<Long> sizes, long total, long logTotal) {
                return test.inNewTransaction(() -> super.checkpoints(sizes, total, logTotal));
            }
        };
        proofs.database = test.database();
        return proofs;
    }
}
