package io.vitrine.identity.operator;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Operators who are signed in, on the platform's host; each request asks the database. */
@ApplicationScoped
public class OperatorSessions {

    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Inject
    OperatorRows rows;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Opens a session for who has just shown a password. */
    @Transactional
    public OpaqueToken open(Operator operator) {
        OpaqueToken token = OpaqueToken.draw();
        rows.open(token, operator.account(), clock.instant());
        record("operator.signed-in", operator.account());
        return token;
    }

    /**
     * The operator whose session this is; empty also on a business's host.
     *
     * @param active whether a person did something, or an open page asked by itself
     */
    @Transactional
    public Optional<Actor> find(OpaqueToken token, boolean active) {
        if (CurrentCall.require().tenant().isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<OperatorRows.Session> session = rows.find(token, now);
        session.filter(open -> active && !open.lastActive().plus(GRAIN).isAfter(now))
                .ifPresent(open -> rows.touch(token, now));
        return session.map(open -> open.operator().actor());
    }

    /** The operator behind a bearer token. @throws io.vitrine.core.problem.Problem 401 when it is none */
    @Transactional
    public Actor authenticate(String token) {
        return find(new OpaqueToken(token), true).orElseThrow(AccessRefused::signInFirst);
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
