package io.vitrine.identity.operator;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.session.OwnSession;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.signin.SignInHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operators who are signed in, on the platform's host; each request asks the database. */
@ApplicationScoped
public class OperatorSessions {

    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Inject
    OperatorSessionRows rows;

    @Inject
    SecondFactors factors;

    @Inject
    SignInHistory history;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Opens a session for who has just signed in.
     *
     * @param device in plain words
     */
    @Transactional
    public OpaqueToken open(OperatorEntry.SignedIn entry, String device) {
        OpaqueToken token = OpaqueToken.draw();
        AccountId account = entry.operator().account();
        rows.open(token, new SessionId(ids.next()), entry, device, clock.instant());
        record("operator.signed-in", account);
        history.add(Optional.of(account), "sign-in.succeeded", CurrentCall.require());
        return token;
    }

    /**
     * The session behind the token; empty also on a business's host.
     *
     * @param active whether a person did something, or an open page asked by itself
     */
    @Transactional
    public Optional<OperatorSession> find(OpaqueToken token, boolean active) {
        if (CurrentCall.require().tenant().isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<OperatorSessionRows.Open> session = rows.find(token, now);
        session.filter(open -> active && !open.lastActive().plus(GRAIN).isAfter(now))
                .ifPresent(open -> rows.touch(token, now));
        return session.map(open -> new OperatorSession(
                open.id(),
                open.operator(),
                factors.ofOperator(open.operator().account()),
                open.secondFactor(),
                open.proved(),
                open.lastActive()));
    }

    /**
     * The operator behind a bearer token; without permissions while a second factor is missing.
     *
     * @throws io.vitrine.core.problem.Problem 401 when it is none
     */
    @Transactional
    public Actor authenticate(String token) {
        return find(new OpaqueToken(token), true)
                .map(session -> session.actor(clock.instant()))
                .orElseThrow(AccessRefused::signInFirst);
    }

    /** The same session under a new token, after its person has shown again who it is. */
    @Transactional
    public Optional<OpaqueToken> renew(OpaqueToken token, boolean secondFactor) {
        OpaqueToken next = OpaqueToken.draw();
        return rows.renew(token, next, secondFactor, clock.instant()) ? Optional.of(next) : Optional.empty();
    }

    /** Ends those that were opened without a second factor, once there is one. */
    @Transactional
    public void endBare(AccountId account, Optional<SessionId> except) {
        rows.closeOthers(account, except, true).forEach(ended -> record("operator.signed-out", ended));
    }

    /** The operator's own, the last active first. */
    @Transactional
    public List<OwnSession> of(AccountId account) {
        return rows.list(account, clock.instant());
    }

    /** Ends one of the operator's own. @throws Problem 404 when there is no such session */
    @Transactional
    public void end(SessionId id, AccountId account) {
        if (!rows.close(id, account)) {
            throw Problem.notFound("session");
        }
        record("operator.signed-out", account);
    }

    /** Ends all but one, or all. */
    @Transactional
    public void endOthers(AccountId account, Optional<SessionId> except) {
        rows.closeOthers(account, except, false).forEach(ended -> record("operator.signed-out", ended));
    }

    /** Ends the session. */
    @Transactional
    public void close(OpaqueToken token) {
        rows.close(token).ifPresent(account -> record("operator.signed-out", account));
    }

    private void record(String action, Object account) {
        audit.recordOnPlatform(AuditEntry.created(action, "account", account, Map.of()), Optional.empty());
    }
}
