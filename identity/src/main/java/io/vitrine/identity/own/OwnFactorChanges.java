package io.vitrine.identity.own;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Addressee;
import io.vitrine.identity.mfa.AppFactor;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.Passkey;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.mfa.PasskeyFactor;
import io.vitrine.identity.mfa.TotpProposal;
import io.vitrine.identity.operator.OperatorSessions;
import io.vitrine.identity.session.OwnSessions;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.token.OwnTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Sets up, replaces and removes the caller's second factors. */
@ApplicationScoped
public class OwnFactorChanges {

    @Inject
    OwnAccount account;

    @Inject
    AppFactor app;

    @Inject
    PasskeyFactor passkeys;

    @Inject
    OwnSessions sessions;

    @Inject
    OwnTokens tokens;

    @Inject
    OperatorSessions operators;

    /** A new secret to put into an app. */
    public TotpProposal proposeApp() {
        return app.propose(OwnAccount.id(), account.person().email().value());
    }

    /**
     * Takes the proposed secret into use. What was opened without a second factor ends, except this session.
     *
     * @return recovery codes, shown now and never again; none when there are some left to use
     * @throws io.vitrine.core.problem.Problem 401 when the code does not fit; 409 when nothing was proposed
     */
    public List<String> confirmApp(String code, Optional<SessionId> session) {
        AccountId own = OwnAccount.id();
        List<String> codes = app.confirm(own, code).orElseThrow(FactorRefused::wrong);
        endBare(own, session);
        return codes;
    }

    public List<String> renewCodes() {
        return app.renewCodes(OwnAccount.id());
    }

    /** @throws io.vitrine.core.problem.Problem 404 without an app, 409 when it is the last factor and needed */
    public void removeApp() {
        app.remove(OwnAccount.id(), account.standing().guarded());
    }

    public List<Passkey> passkeys() {
        return passkeys.of(OwnAccount.id());
    }

    /** What the browser is asked to make. */
    public PasskeyCeremony proposePasskey() {
        Addressee person = account.person();
        return passkeys.begin(OwnAccount.id(), person.email().value(), person.name());
    }

    /** Keeps the passkey that the browser made; as {@link #confirmApp}. */
    public List<String> confirmPasskey(
            OpaqueToken ceremony, String credential, String name, Optional<SessionId> session) {
        AccountId own = OwnAccount.id();
        List<String> codes = passkeys.finish(own, ceremony, credential, name).orElseThrow(FactorRefused::passkey);
        endBare(own, session);
        return codes;
    }

    /** @throws io.vitrine.core.problem.Problem 404 when it is none of the caller's, 409 when it is the last factor and needed */
    public void removePasskey(String id) {
        passkeys.remove(OwnAccount.id(), id, account.standing().guarded());
    }

    /** What was opened without a second factor ends, now that there is one. */
    @Transactional
    public void endBare(AccountId own, Optional<SessionId> except) {
        sessions.endBare(own, except);
        tokens.endBare(own);
        operators.endBare(own, except);
    }
}
