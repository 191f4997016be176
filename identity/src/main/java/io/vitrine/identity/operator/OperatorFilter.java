package io.vitrine.identity.operator;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.session.Screens;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a browser into the console on the platform's host only with a good session of an operator. */
public class OperatorFilter implements Filter {

    private static final String SIGN_IN = "/operator/signin";

    @Inject
    OperatorSessions sessions;

    @Inject
    OperatorCookie cookie;

    @Inject
    Clock clock;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Call call = CurrentCall.require();
        if (call.tenant().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<OperatorSession> session = cookie.read(http).flatMap(token -> sessions.find(token, byPerson(http)));
        if (session.isEmpty()) {
            refuse(http, (HttpServletResponse) response, call);
            return;
        }
        Actor person = session.get().actor(clock.instant());
        Screens.belongTo(session.get().id().toString(), person.access(), http);
        session.get().current(clock.instant()).attach(request);
        @Nullable Call before = CurrentCall.enter(call.as(person));
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentCall.leave(before);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Call call) throws IOException {
        String accept = request.getHeader("Accept");
        if (request.getMethod().equals("GET") && accept != null && accept.contains("text/html")) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SIGN_IN);
        } else {
            ProblemResponse.write(response, AccessRefused.signInFirst(), call.requestId());
        }
    }

    /** What an open page asks by itself is no activity. */
    private static boolean byPerson(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !(query.contains("v-r=heartbeat") || query.contains("v-r=push"));
    }
}
