package io.vitrine.identity.mfa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.data.exception.Base64UrlException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passkeys of a person: added and removed. */
@ApplicationScoped
public class PasskeyFactor {

    private static final int NAME = 80;

    @Inject
    PasskeyParty party;

    @Inject
    CeremonyRows ceremonies;

    @Inject
    RecoveryCodes recovery;

    @Inject
    FactorRows factors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public List<Passkey> of(AccountId account) {
        return party.rows(account.realm()).list(account);
    }

    /** @param label by which the device lists it, as a rule the e-mail address */
    @Transactional
    public PasskeyCeremony begin(AccountId account, String label, String person) {
        PublicKeyCredentialCreationOptions options = party.party(account.realm())
                .startRegistration(StartRegistrationOptions.builder()
                        .user(UserIdentity.builder()
                                .name(account.toString())
                                .displayName(person)
                                .id(Handles.of(account))
                                .build())
                        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build())
                        .build());
        PublicKeyCredentialCreationOptions shown = options.toBuilder()
                .user(options.getUser().toBuilder().name(label).build())
                .build();
        try {
            OpaqueToken token = ceremonies.add(
                    CeremonyRows.Purpose.REGISTER, account.realm(), Optional.of(account), tenant(), options.toJson());
            return new PasskeyCeremony(token, shown.toCredentialsCreateJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Keeps the new passkey.
     *
     * @return ten recovery codes when the person had none to use; empty when the answer does not fit the question
     */
    @Transactional
    public Optional<List<String>> finish(AccountId account, OpaqueToken token, String credential, String name) {
        return ceremonies
                .take(CeremonyRows.Purpose.REGISTER, account.realm(), token, tenant())
                .filter(asked -> asked.account().equals(Optional.of(account)))
                .flatMap(asked -> check(account, asked, credential))
                .map(made -> {
                    String called = name.isBlank() ? "Passkey" : name.strip();
                    party.rows(account.realm())
                            .add(account, made, called.substring(0, Math.min(NAME, called.length())), clock.instant());
                    record("second-factor.enrolled", account);
                    return recovery.left(account) == 0 ? recovery.renew(account) : List.of();
                });
    }

    /** @throws Problem 404 when it is none of the account's, 409 when it is the last factor and needed */
    @Transactional
    public void remove(AccountId account, String id, boolean needed) {
        OwnFactors own = factors.summary(account);
        LastFactor.check(own, needed);
        try {
            if (!party.rows(account.realm()).remove(account, ByteArray.fromBase64Url(id))) {
                throw FactorRefused.none();
            }
        } catch (Base64UrlException e) {
            throw FactorRefused.none();
        }
        if (own.last()) {
            recovery.forget(account);
        }
        record("second-factor.removed", account);
    }

    private Optional<RegistrationResult> check(AccountId account, CeremonyRows.Asked asked, String credential) {
        try {
            return Optional.of(party.party(account.realm())
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(PublicKeyCredentialCreationOptions.fromJson(asked.options()))
                            .response(PublicKeyCredential.parseRegistrationResponseJson(credential))
                            .build()));
        } catch (IOException | RegistrationFailedException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void record(String action, AccountId account) {
        account.realm().record(audit, action, account, Map.of("kind", "passkey"));
    }

    private static Optional<TenantId> tenant() {
        return CurrentCall.require().tenant().map(Tenant::id);
    }
}
