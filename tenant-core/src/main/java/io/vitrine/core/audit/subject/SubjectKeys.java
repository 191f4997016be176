package io.vitrine.core.audit.subject;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.secrets.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The persons' keys: AES-256-GCM of Tink, kept in the business's schema under the master key. */
@ApplicationScoped
class SubjectKeys {

    private static final String FIND = "select sealed from audit_subject where subject = :subject";
    private static final String ADD = """
            insert into audit_subject (subject, sealed, created_at) values (:subject, :sealed, :now)
            on conflict (subject) do nothing""";
    private static final String DESTROY = "delete from audit_subject where subject = :subject";

    private static final Configuration CONFIGURATION = AeadConfig2026.get();

    @Inject
    SecretBox box;

    @Inject
    Clock clock;

    /** The person's key; absent when there is none any more. */
    Optional<Aead> find(Handle handle, String subject) {
        return handle.createQuery(FIND)
                .bind("subject", subject)
                .mapTo(byte[].class)
                .findOne()
                .map(keyset -> read(box.open(name(subject), keyset)));
    }

    /** The person's key, made when there is none. */
    Aead findOrMake(Handle handle, String subject) {
        return find(handle, subject).orElseGet(() -> {
            handle.createUpdate(ADD)
                    .bind("subject", subject)
                    .bind("sealed", box.seal(name(subject), make()))
                    .bind("now", clock.instant())
                    .execute();
            return find(handle, subject).orElseThrow();
        });
    }

    /** Whether there was a key. */
    boolean destroy(Handle handle, String subject) {
        return handle.createUpdate(DESTROY).bind("subject", subject).execute() == 1;
    }

    private static String name(String subject) {
        return "audit-subject/" + CurrentCall.require().business().key() + '/' + subject;
    }

    private static byte[] make() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CONFIGURATION),
                    InsecureSecretKeyAccess.get(),
                    CONFIGURATION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Aead read(byte[] keyset) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), CONFIGURATION)
                    .getPrimitive(CONFIGURATION, Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A person's key cannot be read", e);
        }
    }
}
