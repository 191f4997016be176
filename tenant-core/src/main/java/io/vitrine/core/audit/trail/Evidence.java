package io.vitrine.core.audit.trail;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.seal.Sealer;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.audit.seal.TreeBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The trail as a file that an outsider can check. */
@ApplicationScoped
public class Evidence {

    private static final Logger LOG = System.getLogger(Evidence.class.getName());

    @Inject
    Departures departures;

    @Inject
    Sealer sealer;

    @Inject
    EvidenceExport export;

    @Inject
    EvidenceLog log;

    @Inject
    PlatformEvidence platform;

    /** Leaves the export's own event and seals what has settled, so that the file holds both. */
    public void prepare(EvidenceRequest request) {
        CurrentCall.permitAt(Permission.EXPORT_AUDIT, Optional.empty());
        departures.record(request);
        seal(TrailName.PLATFORM);
        seal(Checkpoints.trail());
    }

    /** Writes the zip for {@code vitrine-verify.jar}. */
    public void write(EvidenceRequest request, OutputStream out) {
        CurrentCall.permitAt(Permission.EXPORT_AUDIT, Optional.empty());
        TrailName trail = Checkpoints.trail();
        EvidenceLog.Known known = log.known(CurrentCall.require().business().id(), trail.origin());
        EvidenceScope scope = export.scope(trail, request, known.mailed());
        EvidenceLog.Extract extract = log.extract(trail.origin(), known.inLog(scope), request.log());
        EvidenceZip zip = new EvidenceZip(out);
        export.write(trail, request, scope, extract, zip);
        if (PlatformEvidence.belongs()) {
            platform.write(request, known.platform(), extract.head(), zip);
        }
        zip.finish();
    }

    private void seal(TrailName trail) {
        try {
            sealer.seal(trail);
        } catch (TreeBroken e) {
            LOG.log(Level.ERROR, "A damaged trail is exported as it is; the verifier will name the damage", e);
        }
    }

    /** Says in the trail what leaves the house, before it does. */
    @ApplicationScoped
    static class Departures {

        @Inject
        Audit audit;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void record(EvidenceRequest request) {
            Map<String, String> facts = new HashMap<>();
            request.from().ifPresent(from -> facts.put("from", from.toString()));
            request.until().ifPresent(until -> facts.put("to", until.toString()));
            audit.record(AuditEntry.created(
                    "audit.exported",
                    "business",
                    CurrentCall.require().business().id(),
                    facts));
        }
    }
}
