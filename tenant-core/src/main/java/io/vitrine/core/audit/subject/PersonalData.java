package io.vitrine.core.audit.subject;

import com.google.crypto.tink.Aead;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Personal data in events: recorded under the person's key, read while the key lives, erased with it. */
@ApplicationScoped
public class PersonalData {

    /** The fact of an event that names the person. */
    public static final String ABOUT = "about";

    /** The fact of an event that holds the ciphertext. */
    public static final String SEALED = "sealed";

    private static final int LONGEST = 300;

    @Inject
    Database database;

    @Inject
    SubjectKeys keys;

    @Inject
    TraceRows traces;

    @Inject
    Persons persons;

    @Inject
    Audit audit;

    /**
     * Records the event with something personal in it.
     *
     * @param subject the person, such as {@code cus_01h...}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry, String subject, String personal) {
        Map<String, String> after = new TreeMap<>(entry.after().orElse(Map.of()));
        after.put(ABOUT, subject);
        after.put(SEALED, database.tenant().withHandle(handle -> seal(handle, subject, personal)));
        audit.record(new AuditEntry(
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.before(),
                Optional.of(after),
                entry.reason()));
    }

    /** What the ciphertext says; absent once the person's data were erased. */
    public Optional<String> open(Handle handle, String subject, String ciphertext) {
        return keys.find(handle, subject).map(key -> open(key, subject, ciphertext));
    }

    /** What an erasure would empty. @throws Problem 404 when there is nothing of this person */
    public PersonalTrace preview(String subject) {
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        List<String> names = traces.alive(persons.names(subject));
        List<String> records = persons.records(subject);
        if (names.isEmpty() && records.isEmpty()) {
            throw nobody();
        }
        return new PersonalTrace(subject, names, records, persons.shares(subject), traces.kinds(names));
    }

    /**
     * Erases the person's data in the whole trail, in every copy of it too, by destroying the keys of all the person's names;
     * the events stay. What others keep of the person beside the trail goes as well.
     *
     * @throws Problem 404 when there is nothing of this person, 422 without a reason
     */
    @Transactional
    public void erase(String subject, @Nullable String reason) {
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Problem.invalid("reason", "Say why in at most 300 characters, such as the request's number.");
        }
        List<String> destroyed = persons.names(subject).stream()
                .filter(name -> database.tenant().withHandle(handle -> keys.destroy(handle, name)))
                .toList();
        if (destroyed.isEmpty() && persons.records(subject).isEmpty()) {
            throw nobody();
        }
        persons.erase(subject, reason.strip());
        destroyed.forEach(name -> audit.record(new AuditEntry(
                "personal-data.erased",
                "customer",
                name,
                Optional.of(Map.of("key", "alive")),
                Optional.of(Map.of("key", "destroyed")),
                Optional.of(reason.strip()))));
    }

    private static Problem nobody() {
        return Problem.notFound("person in the trail");
    }

    private String seal(Handle handle, String subject, String personal) {
        try {
            byte[] sealed = keys.findOrMake(handle, subject)
                    .encrypt(personal.getBytes(StandardCharsets.UTF_8), subject.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String open(Aead key, String subject, String ciphertext) {
        try {
            return new String(
                    key.decrypt(Base64.getDecoder().decode(ciphertext), subject.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return "does not open"; // somebody changed the ciphertext; the verifier names the event
        }
    }
}
