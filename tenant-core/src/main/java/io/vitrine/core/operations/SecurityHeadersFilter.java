package io.vitrine.core.operations;

import io.vitrine.core.network.Proxies;
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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Security headers on every response, and the last net for failures: no stack trace leaves the server.
 *
 * <p>The portal's framework runs inline scripts, so its pages have a policy of their
 * own; everything else runs only the server's own files.
 */
public class SecurityHeadersFilter implements Filter {

    private static final Logger LOG = System.getLogger(SecurityHeadersFilter.class.getName());
    /** The customers' pages are plain HTML. */
    private static final String CUSTOMERS = "/app/customer";

    private static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";
    private static final String PORTAL = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Inject
    Proxies proxies;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean portal =
                http.getRequestURI().startsWith("/app") && !http.getRequestURI().startsWith(CUSTOMERS);
        answer.setHeader("Content-Security-Policy", portal ? PORTAL : STRICT);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        answer.setHeader("X-Request-Id", RequestIds.of(http));
        if (proxies.secure(http)) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (http.getRequestURI().startsWith("/api")) {
            answer.setHeader("Cache-Control", "no-store");
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.ERROR, "A request failed", e);
            if (!answer.isCommitted()) {
                answer.reset();
                ProblemResponse.write(answer, failed(), RequestIds.of(http));
            }
        }
    }

    private static Problem failed() {
        return Problem.of(500, "failed", "Something failed on our side", "Try again; the id helps us find it.");
    }
}
