package io.vitrine.identity.mfa;

import io.vitrine.core.audit.Audit;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The app on a person's phone that computes codes: set up, replaced, removed; and the recovery codes beside it. */
@ApplicationScoped
public class AppFactor {

    private static final int SECRET_BYTES = 20;

    @Inject
    TotpRows totp;

    @Inject
    RecoveryCodes recovery;

    @Inject
    FactorRows rows;

    @Inject
    Tries tries;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A new secret; an app that is in use stays so until the new one is confirmed. */
    @Transactional
    public TotpProposal propose(AccountId account, String label) {
        byte[] secret = Base32.random(SECRET_BYTES);
        totp.propose(account, secret);
        record("second-factor.proposed", account, Map.of("kind", "app"));
        return TotpProposal.of(secret, label);
    }

    /**
     * Takes the proposed secret into use when its app shows the right code.
     *
     * @return ten recovery codes when the person had none to use; empty when the code does not fit
     * @throws io.vitrine.core.problem.Problem 409 when nothing was proposed
     */
    @Transactional
    public Optional<List<String>> confirm(AccountId account, String typed) {
        byte[] secret = totp.proposed(account).orElseThrow(FactorRefused::nothingProposed);
        String code = typed.replaceAll("[\\s-]", "");
        Tries.Result result = tries.run(account, () -> {
            OptionalLong step = Totp.step(secret, code, clock.instant(), 0);
            step.ifPresent(fits -> totp.enrol(account, fits, clock.instant()));
            return step.isPresent();
        });
        if (!result.right()) {
            return Optional.empty();
        }
        record("second-factor.enrolled", account, Map.of("kind", "app"));
        return Optional.of(recovery.left(account) == 0 ? recovery.renew(account) : List.of());
    }

    /** Ten new recovery codes; the earlier ones end. */
    @Transactional
    public List<String> renewCodes(AccountId account) {
        if (!rows.summary(account).any()) {
            throw FactorRefused.none();
        }
        record("recovery-codes.renewed", account, Map.of());
        return recovery.renew(account);
    }

    /**
     * @param needed whether the person's role asks for a second factor
     * @throws io.vitrine.core.problem.Problem 404 without an app, 409 when it is the last factor and needed
     */
    @Transactional
    public void remove(AccountId account, boolean needed) {
        OwnFactors own = rows.summary(account);
        LastFactor.check(own, needed);
        if (!totp.remove(account)) {
            throw FactorRefused.none();
        }
        if (own.last()) {
            recovery.forget(account);
        }
        record("second-factor.removed", account, Map.of("kind", "app"));
    }

    private void record(String action, AccountId account, Map<String, String> facts) {
        account.realm().record(audit, action, account, facts);
    }
}
