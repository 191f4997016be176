package io.vitrine.identity.session;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.perimeter.Perimeter;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a browser into the portal only with a good session of this business. A page sends the person to the sign-in and
 * back afterwards; a page that is open already is told to load anew, and comes there too.
 */
public class PortalFilter implements Filter {

    private static final String CUSTOMERS = "/app/customer";

    @Inject
    PortalSessions sessions;

    @Inject
    Perimeter perimeter;

    @Inject
    OwnGrant grant;

    @Inject
    Clock clock;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Call call = CurrentCall.require();
        if (ofCustomers(http)) {
            chain.doFilter(request, response); // customers have sessions of their own, which their pages ask for
            return;
        }
        if (call.tenant().isEmpty()) {
            chain.doFilter(request, response); // the platform's own host is the operators', whose filter comes next
            return;
        }
        HttpServletRequest read = Activity.carriesEvents(http) ? ScreenEvents.read(http) : http;
        Optional<PortalSession> found = sessions.find(read);
        Optional<Actor> person = found.map(session -> session.actor(clock.instant()));
        if (person.isPresent() && !stillGranted(person.get())) {
            sessions.close(http, (HttpServletResponse) response);
            person = Optional.empty();
        }
        if (found.isEmpty() || person.isEmpty()) {
            refuse(http, (HttpServletResponse) response, call);
            return;
        }
        if (!admitted(person.get(), http, (HttpServletResponse) response, call)) {
            return;
        }
        PortalSession session = found.get();
        Screens.belongTo(session.id().toString(), person.get().access(), http);
        CurrentSession.of(session, clock.instant()).attach(read);
        @Nullable Call before = CurrentCall.enter(call.as(ViewedRole.applied(person.get(), http)));
        try {
            chain.doFilter(read, response);
        } finally {
            CurrentCall.leave(before);
        }
    }

    /** By the servlet that the container has chosen, so that no spelling of another page's address passes for one of these. */
    private static boolean ofCustomers(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(CUSTOMERS) || path.startsWith(CUSTOMERS + "/");
    }

    /** Whether the person may work from this address; everybody may sign out. */
    private boolean admitted(Actor person, HttpServletRequest request, HttpServletResponse response, Call call)
            throws IOException {
        try {
            if (!request.getRequestURI().equals("/signout")) {
                perimeter.admit(person, call);
            }
            return true;
        } catch (Problem elsewhere) {
            if (asksForPage(request)) {
                response.setHeader("Cache-Control", "no-store");
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/elsewhere");
            } else {
                refuseScreen(request, response, elsewhere, call);
            }
            return false;
        }
    }

    private boolean stillGranted(Actor person) {
        return !person.access().external()
                || CurrentCall.with(CurrentCall.require().as(person), grant::find)
                        .isPresent();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Call call) throws IOException {
        if (asksForPage(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", "/signin?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } else {
            refuseScreen(request, response, AccessRefused.signInFirst(), call);
        }
    }

    /** An open screen is told that its session is over, in its own words: it loads the page anew and comes to the sign-in. */
    private static void refuseScreen(
            HttpServletRequest request, HttpServletResponse response, Problem problem, Call call) throws IOException {
        if (Activity.carriesEvents(request)) {
            ScreenEvents.refuse(response);
        } else {
            ProblemResponse.write(response, problem, call.requestId());
        }
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && Activity.kind(request).isEmpty()
                && accept != null
                && accept.contains("text/html");
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        return ReturnPath.of(query == null ? path : path + "?" + query).value();
    }
}
