package io.vitrine.identity.own;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.operator.OperatorSessions;
import io.vitrine.identity.session.OwnSession;
import io.vitrine.identity.session.OwnSessions;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.token.OwnTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Where the caller is signed in: in the portals of all businesses, or, asked on the platform's host, in the operators'
 * console. Each end leaves its event on the platform.
 */
@ApplicationScoped
public class OwnBrowsers {

    @Inject
    OwnSessions portals;

    @Inject
    OperatorSessions console;

    @Inject
    OwnTokens tokens;

    /** The last active first. */
    public List<OwnSession> all() {
        return onPlatform() ? console.of(OwnAccount.id()) : portals.of(OwnAccount.id());
    }

    /** Ends one. @throws io.vitrine.core.problem.Problem 404 when the caller has no such session */
    public void end(SessionId id) {
        if (onPlatform()) {
            console.end(id, OwnAccount.id());
        } else {
            portals.end(id, OwnAccount.id());
        }
    }

    /** Ends all but one, or all. */
    public void endOthers(Optional<SessionId> except) {
        if (onPlatform()) {
            console.endOthers(OwnAccount.id(), except);
        } else {
            portals.endOthers(OwnAccount.id(), except);
        }
    }

    /** The same, and what programs hold in the caller's name. */
    public void endOthersAndPrograms(SessionId except) {
        endOthers(Optional.of(except));
        if (!onPlatform()) {
            tokens.endAll(OwnAccount.id());
        }
    }

    private static boolean onPlatform() {
        return CurrentCall.require().tenant().isEmpty();
    }
}
