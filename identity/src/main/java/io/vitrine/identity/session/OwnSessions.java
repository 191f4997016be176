package io.vitrine.identity.session;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The sessions of one account, over all its businesses: seen and ended by their person. */
@ApplicationScoped
public class OwnSessions {

    @Inject
    SessionStore store;

    @Inject
    PortalSessions sessions;

    /** Those that are alive, the last active first. */
    public List<OwnSession> of(AccountId account) {
        return store.list(account);
    }

    /** Ends one. @throws Problem 404 when the account has no such session */
    public void end(SessionId id, AccountId account) {
        boolean ended = store.close(id, account);
        sessions.forget(account);
        if (!ended) {
            throw Problem.notFound("session");
        }
    }

    /** Ends all but one, or all. */
    public void endOthers(AccountId account, Optional<SessionId> except) {
        store.closeOthers(account, except, false);
        sessions.forget(account);
    }

    /** Ends those that were opened without a second factor, once there is one. */
    public void endBare(AccountId account, Optional<SessionId> except) {
        store.closeOthers(account, except, true);
        sessions.forget(account);
    }
}
