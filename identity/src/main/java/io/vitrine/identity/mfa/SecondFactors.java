package io.vitrine.identity.mfa;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks for second factors and compares them. */
@ApplicationScoped
public class SecondFactors {

    private static final int DIGITS = 6;

    @Inject
    FactorRows rows;

    @Inject
    Accounts accounts;

    @Inject
    TotpRows totp;

    @Inject
    RecoveryCodes recovery;

    @Inject
    Tries tries;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What came of a code.
     *
     * @param pause there when the account has to wait and the code was not looked at
     */
    public record Proof(boolean right, Optional<Duration> pause) {}

    /** How the member stands; a person who is none any more has nothing to show. */
    @Transactional
    public Standing standing(Member member) {
        return rows.standing(member).orElse(new Standing(true, true, false, Optional.empty()));
    }

    /** How an operator of the platform stands. */
    @Transactional
    public Standing ofOperator(AccountId account) {
        return rows.ofOperator(account);
    }

    /** Says why a person, or a program that acts for one, holds no permission, if a second factor is the reason. */
    @Transactional
    public void explain(Actor actor) {
        Optional<Tenant> tenant = CurrentCall.require().tenant();
        boolean person = actor.kind() == Actor.Kind.PERSON;
        actor.id()
                .filter(id -> actor.access().permissions().isEmpty())
                .map(AccountId::new)
                .flatMap(account -> tenant.isEmpty()
                        ? Optional.of(ofOperator(account))
                        : accounts.member(account, tenant.get().id()).map(this::standing))
                .map(standing ->
                        person ? standing.judge(false, clock.instant()) : standing.judgeProgram(clock.instant()))
                .ifPresent(verdict -> FactorRefused.unlessFine(verdict, person));
    }

    @Transactional
    public OwnFactors of(AccountId account) {
        return rows.summary(account);
    }

    /** Compares a code of the app or a recovery code, and uses it up. The outcome is a result: a failure has to be kept. */
    @Transactional
    public Proof prove(AccountId account, String typed) {
        String code = typed.strip().replaceAll("[\\s-]", "");
        boolean fromApp = code.length() == DIGITS && code.chars().allMatch(Character::isDigit);
        Tries.Result result = tries.run(
                account, () -> fromApp ? fits(account, code) : code.length() > DIGITS && recovery.use(account, code));
        if (result.right() && !fromApp) {
            record("recovery-code.used", account);
        }
        if (!result.right()) {
            record("second-factor.failed", account);
        }
        return new Proof(result.right(), result.pause());
    }

    private boolean fits(AccountId account, String code) {
        return totp.known(account)
                .map(known -> known.step(code, clock.instant()))
                .filter(step -> step.isPresent() && totp.use(account, step.getAsLong()))
                .isPresent();
    }

    private void record(String action, AccountId account) {
        account.realm().record(audit, action, account, Map.of());
    }
}
