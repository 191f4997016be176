package io.vitrine.identity.session;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
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
 * back afterwards; a page that is open already is told to load anew, which leads there too; anything else is refused with 401.
 */
public class PortalFilter implements Filter {

    @Inject
    PortalSessions sessions;

    @Inject
    Clock clock;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletRequest read = Activity.carriesEvents(http) ? ScreenEvents.read(http) : http;
        Call call = CurrentCall.require();
        Optional<PortalSession> found = sessions.find(read);
        if (found.isEmpty()) {
            refuse(http, (HttpServletResponse) response, call);
            return;
        }
        PortalSession session = found.get();
        Screens.belongTo(session.id(), http);
        CurrentSession.of(session, clock.instant()).attach(read);
        @Nullable Call before = CurrentCall.enter(call.as(session.actor(clock.instant())));
        try {
            chain.doFilter(read, response);
        } finally {
            CurrentCall.leave(before);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Call call) throws IOException {
        if (call.tenant().isEmpty()) {
            ProblemResponse.write(response, Problem.notFound("page"), call.requestId());
        } else if (asksForPage(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", "/signin?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } else if (Activity.carriesEvents(request)) {
            ScreenEvents.refuse(response);
        } else {
            ProblemResponse.write(response, AccessRefused.signInFirst(), call.requestId());
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
