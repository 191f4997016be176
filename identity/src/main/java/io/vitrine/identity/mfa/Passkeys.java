package io.vitrine.identity.mfa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Signs people in with passkeys. The device makes sure that it is its person (by finger, face or code), so a passkey stands
 * for both factors.
 */
@ApplicationScoped
public class Passkeys {

    @Inject
    PasskeyParty party;

    @Inject
    CeremonyRows ceremonies;

    @Inject
    Clock clock;

    /** Whether the account has one that works on this host. */
    @Transactional
    public boolean has(AccountId account) {
        return !party.rows(account.realm())
                .getCredentialIdsForUsername(account.toString())
                .isEmpty();
    }

    /**
     * @param realm whose people are asked
     * @param account when it is known already; otherwise the device says which one
     */
    @Transactional
    public PasskeyCeremony begin(Realm realm, Optional<AccountId> account) {
        StartAssertionOptions.StartAssertionOptionsBuilder wanted =
                StartAssertionOptions.builder().userVerification(UserVerificationRequirement.REQUIRED);
        AssertionRequest request = party.party(realm)
                .startAssertion(account.map(known -> wanted.username(known.toString()))
                        .orElse(wanted)
                        .build());
        try {
            OpaqueToken token =
                    ceremonies.add(CeremonyRows.Purpose.SIGN_IN, realm, account, tenant(), request.toJson());
            return new PasskeyCeremony(token, request.toCredentialsGetJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whose passkey answered; empty when the answer does not fit the question, or nobody asked. */
    @Transactional
    public Optional<AccountId> finish(Realm realm, OpaqueToken token, String credential) {
        return ceremonies
                .take(CeremonyRows.Purpose.SIGN_IN, realm, token, tenant())
                .flatMap(asked -> check(realm, asked, credential));
    }

    private Optional<AccountId> check(Realm realm, CeremonyRows.Asked asked, String credential) {
        try {
            AssertionResult result = party.party(realm)
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(AssertionRequest.fromJson(asked.options()))
                            .response(PublicKeyCredential.parseAssertionResponseJson(credential))
                            .build());
            if (!result.isSuccess() || !result.isUserVerified()) {
                return Optional.empty();
            }
            party.rows(realm)
                    .used(result.getCredential().getCredentialId(), result.getSignatureCount(), clock.instant());
            return Handles.account(result.getCredential().getUserHandle(), realm)
                    .filter(account -> asked.account().map(account::equals).orElse(true));
        } catch (IOException | AssertionFailedException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<TenantId> tenant() {
        return CurrentCall.require().tenant().map(Tenant::id);
    }
}
