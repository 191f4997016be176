package io.vitrine.identity.session;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.grant.OwnGrant;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a browser into the portal only with a good session of this business. A page sends the person to the sign-in and
 * back afterwards; a request of a page that is open already is refused with 401.
 */
public class PortalFilter implements Filter {

    @Inject
    PortalSessions sessions;

    @Inject
    OwnGrant grant;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Call call = CurrentCall.require();
        if (call.tenant().isEmpty()) {
            chain.doFilter(request, response); // the platform's own host is the operators', whose filter comes next
            return;
        }
        Optional<Actor> person = sessions.authenticate(http);
        if (person.isPresent() && !stillGranted(person.get())) {
            sessions.close(http, (HttpServletResponse) response);
            person = Optional.empty();
        }
        if (person.isEmpty()) {
            refuse(http, (HttpServletResponse) response, call);
            return;
        }
        Screens.belongTo(person.get(), http);
        @Nullable Call before = CurrentCall.enter(call.as(person.get()));
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentCall.leave(before);
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
