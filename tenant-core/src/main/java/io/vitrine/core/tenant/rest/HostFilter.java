package io.vitrine.core.tenant.rest;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.network.Proxies;
import io.vitrine.core.operations.RequestIds;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantStatus;
import io.vitrine.core.tenant.Tenants;
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
import org.jspecify.annotations.Nullable;

/**
 * Decides from the host which business a request concerns, before anything else sees the request. An unknown host is
 * 404, a suspended business 403. Who calls is decided later, by the portal's or the API's own filter.
 */
public class HostFilter implements Filter {

    /** Where the pages' style sheets and pictures are, the closed one's too. */
    private static final String LOOK = "/vitrine/";

    @Inject
    Hosts hosts;

    @Inject
    Tenants tenants;

    @Inject
    Proxies proxies;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (concernsTheServer(http.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        String host = http.getServerName();
        String requestId = RequestIds.of(http);
        Optional<Tenant> tenant = hosts.slugOf(host).flatMap(tenants::bySlug);
        if (tenant.isEmpty() && !hosts.isPlatform(host)) {
            ProblemResponse.write(answer, Problem.notFound("business at this address"), requestId);
            return;
        }
        if (suspended(tenant) && !http.getRequestURI().startsWith(LOOK)) {
            refuse(http, answer, requestId);
            return;
        }
        Call call = new Call(tenant, Actor.ANONYMOUS, requestId, proxies.addressOf(http));
        @Nullable Call before = CurrentCall.enter(call);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentCall.leave(before);
        }
    }

    /** Probes and scrapers reach a node by its own address, which is no business's and not the platform's. */
    private static boolean concernsTheServer(String path) {
        return path.equals("/metrics")
                || path.equals("/health")
                || path.startsWith("/metrics/")
                || path.startsWith("/health/");
    }

    private static boolean suspended(Optional<Tenant> tenant) {
        return tenant.map(Tenant::status).filter(TenantStatus.SUSPENDED::equals).isPresent();
    }

    /** A page for people, problem details for programs. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, String requestId)
            throws IOException, ServletException {
        String accept = request.getHeader("Accept");
        if (accept != null
                && accept.contains("text/html")
                && request.getMethod().equals("GET")) {
            request.getRequestDispatcher("/suspended").forward(request, response);
        } else {
            ProblemResponse.write(response, closed(), requestId);
        }
    }

    private static Problem closed() {
        return Problem.of(403, "business-suspended", "This business is suspended", "Ask the platform's operators.");
    }
}
