package io.vitrine.identity.oversight;

import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.trail.KeptCheckpoint;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Addressee;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the mail with a checkpoint. */
final class DigestMail {

    private static final String TEXT = """
            Hello %s,

            keep this mail. It holds what was signed about the audit trail of %s: %d entries up to %s. Every owner and \
            auditor gets the same. Whoever has it can prove later that no entry was changed, removed or slipped in, \
            whoever runs the server.

            To check: download the evidence and the verifier at %s/app/owner/trail/evidence, save this mail as \
            kept.txt, and run

            java -jar vitrine-verify.jar evidence.zip --checkpoints kept.txt

            %s
            %s
            """;

    private DigestMail() {}

    static Mail write(Addressee to, Tenant tenant, KeptCheckpoint kept, List<SealKey> keys, Hosts hosts) {
        return new Mail(
                to.email().value(),
                "Audit trail of " + tenant.name() + ": checkpoint of "
                        + kept.trail().checkpoint().size() + " entries",
                TEXT.formatted(
                        to.name(),
                        tenant.name(),
                        kept.trail().checkpoint().size(),
                        kept.trail().checkpoint().time(),
                        hosts.urlOf(tenant.slug()),
                        kept.text(),
                        keys.stream().map(SealKey::line).collect(Collectors.joining("\n"))));
    }
}
