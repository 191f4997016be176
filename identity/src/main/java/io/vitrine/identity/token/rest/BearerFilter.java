package io.vitrine.identity.token.rest;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.token.Tokens;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to an operation of the API only with a good access token, unless the operation is
 * {@link Anonymous}, and only with the permission that the operation {@link Needs}. The call then acts as the token's person until the host's filter ends it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class BearerFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"vitrine\"";
    private static final String INVALID = "Bearer realm=\"vitrine\", error=\"invalid_token\"";

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo operation;

    @Inject
    Tokens tokens;

    @Inject
    SecondFactors factors;

    @Override
    public void filter(ContainerRequestContext request) {
        if (anonymous()) {
            return;
        }
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            request.abortWith(refusal(AccessRefused.signInFirst(), CHALLENGE));
            return;
        }
        try {
            enter(header.substring(SCHEME.length()).strip());
        } catch (Problem refused) {
            request.abortWith(refusal(refused, INVALID));
            return;
        }
        checkNeeds();
    }

    private void checkNeeds() {
        @Nullable Needs ofMethod = operation.getResourceMethod().getAnnotation(Needs.class);
        @Nullable Needs needs = ofMethod == null ? operation.getResourceClass().getAnnotation(Needs.class) : ofMethod;
        if (needs != null) {
            Actor caller = CurrentCall.require().actor();
            if (!caller.may(needs.value())) {
                factors.explain(caller);
            }
            CurrentCall.permit(needs.value());
        }
    }

    private void enter(String token) {
        CurrentCall.enter(CurrentCall.require().as(tokens.authenticate(token)));
    }

    private boolean anonymous() {
        return declared(operation.getResourceMethod()) || declared(operation.getResourceClass());
    }

    private static boolean declared(java.lang.reflect.@Nullable AnnotatedElement element) {
        return element != null && element.isAnnotationPresent(Anonymous.class);
    }

    private static Response refusal(Problem problem, String challenge) {
        Response response = ProblemResponse.of(problem);
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return response;
    }
}
