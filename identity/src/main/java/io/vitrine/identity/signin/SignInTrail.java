package io.vitrine.identity.signin;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.secrets.ServerSecrets;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Credentials;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Each try to sign in, in the platform's trail. An address without an account in the business appears as a keyed hash:
 * tries of the same address can be put together, and the address cannot be read.
 */
@ApplicationScoped
class SignInTrail {

    private static final String HMAC = "HmacSHA256";
    private static final int SHOWN_BYTES = 12;

    @Inject
    Audit audit;

    @Inject
    SignInHistory history;

    @Inject
    ServerSecrets secrets;

    private volatile byte @Nullable [] key;

    /** What a member did on the way in. */
    @Transactional
    public void recordMember(String outcome, Member member) {
        write(outcome, Optional.of(member.account()), "");
    }

    /**
     * @param outcome verb of the event, such as {@code sign-in.failed}
     * @param pseudonym stands for the address that was tried
     */
    @Transactional
    public void record(String outcome, Optional<Credentials> known, String pseudonym) {
        write(outcome, known.map(credentials -> credentials.member().account()), pseudonym);
    }

    /** Nobody came in through the business's provider. */
    @Transactional
    public void refused(Optional<Member> member, String why) {
        Call call = CurrentCall.require();
        String outcome = "sign-in.provider-refused";
        audit.recordOnPlatform(
                AuditEntry.created(
                        outcome,
                        "account",
                        member.map(known -> known.account().toString()).orElse("unknown"),
                        Map.of("why", why)),
                call.tenant().map(tenant -> tenant.id()));
        history.add(member.map(Member::account), outcome, call);
    }

    private void write(String outcome, Optional<AccountId> account, String pseudonym) {
        Call call = CurrentCall.require();
        audit.recordOnPlatform(
                AuditEntry.created(
                        outcome, "account", account.map(AccountId::toString).orElse(pseudonym), Map.of()),
                call.tenant().map(tenant -> tenant.id()));
        history.add(account, outcome, call);
    }

    /** Stands for the address in memory and in the trail. */
    String pseudonym(String email) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            byte[] tag = mac.doFinal(email.getBytes(StandardCharsets.UTF_8));
            return "email:" + HexFormat.of().formatHex(tag, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        byte[] made = key;
        if (made == null) {
            made = secrets.get("sign-in-trail-key", () -> OpaqueToken.draw().hash());
            key = made;
        }
        return made;
    }
}
