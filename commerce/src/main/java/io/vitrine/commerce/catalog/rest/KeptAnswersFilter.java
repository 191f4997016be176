package io.vitrine.commerce.catalog.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * In front of everything that may change or tell what visitors see of products: answers a visitor from what is kept, and forgets
 * what is kept when something is written.
 */
public class KeptAnswersFilter implements Filter {

    @Inject
    KeptAnswers answers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<Tenant> business = CurrentCall.require().tenant();
        if (business.isEmpty()) {
            chain.doFilter(request, response);
        } else if (http.getMethod().equals("GET")) {
            Optional<KeptAnswer> kept = http.getHeader("Authorization") == null && !wantsFresh(http)
                    ? answers.find(business.get().key(), address(http))
                    : Optional.empty();
            if (kept.isPresent()) {
                write(kept.get(), http, (HttpServletResponse) response);
            } else {
                chain.doFilter(request, response);
            }
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                answers.forget(business.get().key());
            }
        }
    }

    private static boolean wantsFresh(HttpServletRequest request) {
        String wish = request.getHeader("Cache-Control");
        return wish != null && wish.contains("no-cache");
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    private static void write(KeptAnswer kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", kept.tag());
        response.setHeader("Cache-Control", Kept.PUBLIC);
        response.setHeader("Vary", Kept.VARY);
        if (kept.knownTo(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        boolean small = kept.worthCompressing() && takesGzip(request);
        byte[] body = small ? kept.compressed() : kept.body();
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whoever weighs encodings against each other gets what the server makes of it by itself. */
    private static boolean takesGzip(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && encodings.contains("gzip") && !encodings.contains(";");
    }
}
