package io.vitrine.identity.session;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.time.ShortMemory;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.membership.MembershipChanged;
import io.vitrine.identity.membership.RoleChanged;
import io.vitrine.identity.signin.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps browsers signed in. What a session says is remembered for five seconds; on this node its end takes effect at once. */
@ApplicationScoped
public class PortalSessions {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    @Inject
    SessionStore store;

    @Inject
    SessionCookie cookie;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final ShortMemory<OpaqueToken, PortalSession> memory = new ShortMemory<>(MOST);

    /** Opens a session with a new id and hands it to the browser; an earlier one of this browser ends. */
    public void open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        open(person.member(), session(now, now, person.secondFactor(), person.vouched(), request), request, response);
    }

    /** Opens the session of a person who comes from another business. */
    void open(Member member, HandoverRows.Way way, HttpServletRequest request, HttpServletResponse response) {
        open(member, session(way.opened(), way.proved(), way.secondFactor(), false, request), request, response);
    }

    private SessionRows.New session(
            Instant opened, Instant proved, boolean secondFactor, boolean vouched, HttpServletRequest request) {
        return new SessionRows.New(
                new SessionId(ids.next()),
                opened,
                proved,
                secondFactor,
                vouched,
                Device.of(request.getHeader("User-Agent")),
                CurrentCall.require().origin());
    }

    private void open(
            Member member, SessionRows.New session, HttpServletRequest request, HttpServletResponse response) {
        Optional<OpaqueToken> before = cookie.read(request);
        before.ifPresent(memory::forget);
        cookie.set(response, store.open(member, session, before));
    }

    /**
     * The person who is signed in on this business's host. While a second factor is missing the person holds no permission.
     *
     * @return empty without a good session; also on the platform's host
     */
    public Optional<Actor> authenticate(HttpServletRequest request) {
        return find(request).map(session -> session.actor(clock.instant()));
    }

    /** The good session of this request. */
    public Optional<CurrentSession> current(HttpServletRequest request) {
        return find(request).map(session -> CurrentSession.of(session, clock.instant()));
    }

    Optional<PortalSession> find(HttpServletRequest request) {
        return CurrentCall.require()
                .tenant()
                .flatMap(tenant -> cookie.read(request).flatMap(token -> session(token, tenant, Activity.of(request))));
    }

    /** Gives the browser's session a new id once its person has shown again who it is. */
    public void renew(boolean secondFactor, HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(token -> {
            memory.forget(token);
            store.renew(token, secondFactor).ifPresent(next -> cookie.set(response, next));
        });
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }

    /** Ends the browser's session, and whatever the server kept for its screens. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(token -> {
            memory.forget(token);
            store.close(token);
        });
        cookie.clear(response);
        HttpSession screens = request.getSession(false);
        if (screens != null) {
            screens.invalidate();
        }
    }

    void forgetMember(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipChanged change) {
        memory.forgetIf(session -> session.member().account().equals(change.account())
                && session.member().tenant().equals(change.tenant()));
    }

    void forgetRoles(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged change) {
        memory.forgetIf(session -> session.member().tenant().equals(change.tenant()));
    }

    void forgetVouched(@Observes(during = TransactionPhase.AFTER_SUCCESS) VouchingEnded end) {
        memory.forgetIf(
                session -> session.vouched() && session.member().tenant().equals(end.tenant()));
    }

    /** Forgets at once, on this node, what sessions of the account said. */
    void forget(AccountId account) {
        memory.forgetIf(session -> session.member().account().equals(account));
    }

    private Optional<PortalSession> session(OpaqueToken token, Tenant tenant, Activity activity) {
        Instant now = clock.instant();
        Optional<PortalSession> known = memory.get(token, now).or(() -> store.find(token, tenant.id()));
        Optional<PortalSession> good = known.filter(session -> session.goodAt(now))
                .filter(session -> session.member().tenant().equals(tenant.id()));
        if (good.isEmpty() && known.isPresent()) {
            memory.forget(token);
            return Optional.empty();
        }
        return good.map(session -> noted(token, session, activity, now));
    }

    private PortalSession noted(OpaqueToken token, PortalSession session, Activity activity, Instant now) {
        boolean active = activity == Activity.PERSON && session.activityWorthNoting(now);
        PortalSession current = active ? session.activeAt(now) : session;
        if (active) {
            store.touch(token);
        }
        if (active || memory.get(token, now).isEmpty()) {
            memory.put(token, current, now.plus(REMEMBERED), now);
        }
        return current;
    }
}
