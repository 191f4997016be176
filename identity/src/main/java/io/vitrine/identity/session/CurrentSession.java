package io.vitrine.identity.session;

import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.mfa.Standing;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a screen may know of the session that it is shown in.
 *
 * @param proved when the person last showed password or second factor
 * @param vouched whether only the business's provider said who it is; then it leads nowhere but into this business
 */
public record CurrentSession(
        SessionId id, AccountId account, Standing standing, Standing.Verdict verdict, Instant proved, boolean vouched) {

    /** How long ago the person may have shown who it is to change how it does so. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final String NAME = CurrentSession.class.getName();

    /** The session of this request, when it has passed the portal's door. */
    public static Optional<CurrentSession> of(ServletRequest request) {
        return request.getAttribute(NAME) instanceof CurrentSession session ? Optional.of(session) : Optional.empty();
    }

    static CurrentSession of(PortalSession session, Instant now) {
        return new CurrentSession(
                session.id(),
                session.member().account(),
                session.standing(),
                session.verdict(now),
                session.proved(),
                session.vouched());
    }

    /** Lets the screens of this request know it. */
    public void attach(ServletRequest request) {
        request.setAttribute(NAME, this);
    }

    /** Whether the person has shown lately who it is. */
    public boolean fresh(Instant now) {
        return proved.plus(FRESH).isAfter(now);
    }
}
