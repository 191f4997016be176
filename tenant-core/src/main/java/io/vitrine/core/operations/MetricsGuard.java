package io.vitrine.core.operations;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Metrics are for the scraper that knows the token of the configuration; for everybody else they do not exist. */
public class MetricsGuard implements Filter {

    @Inject
    @ConfigProperty(name = "vitrine.metrics.token")
    Optional<String> token;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> given = Optional.ofNullable(((HttpServletRequest) request).getHeader("Authorization"));
        if (given.filter(this::isScraper).isPresent()) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isScraper(String given) {
        return token.filter(known -> !known.isBlank())
                .map(known -> MessageDigest.isEqual(bytes("Bearer " + known), bytes(given)))
                .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
