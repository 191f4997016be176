package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The account that customers transfer money to. Whoever changes it leads money away, so that it takes the right to change security
 * settings, and every owner is told.
 */
@ApplicationScoped
class BankAccount {

    private static final String INSTRUCTIONS = "instructions";

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    /** Refuses to whom it is not allowed, and leaves word where it is another account than before. */
    void change(String gateway, Map<String, String> before, Map<String, String> after) {
        if (!gateway.equals(TransferKind.NAME) || same(before, after)) {
            return;
        }
        CurrentCall.permitAt(Permission.MANAGE_SECURITY, Optional.empty());
        audit.record(new AuditEntry(
                "bank-account.changed",
                "payment-method",
                gateway,
                Optional.of(Map.of("fingerprint", fingerprint(before))),
                Optional.of(Map.of("fingerprint", fingerprint(after))),
                Optional.empty()));
        outbox.publish(new OwnersNotice(
                "the bank account for transfers was changed",
                CurrentCall.require().actor().key()
                        + " has changed what customers are told to transfer money to. Look whether it is your account; if it is not,"
                        + " change it back and your passwords with it.",
                "staff/settings/shop"));
    }

    private static boolean same(Map<String, String> before, Map<String, String> after) {
        return Objects.equals(text(before), text(after));
    }

    private static String text(Map<String, String> settings) {
        return settings.getOrDefault(INSTRUCTIONS, "").strip();
    }

    /** Shows later which text it was, without keeping it where it cannot be erased. */
    private static String fingerprint(Map<String, String> settings) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text(settings).getBytes(StandardCharsets.UTF_8));
            return text(settings).isEmpty() ? "none" : HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
