package io.vitrine.identity.token.rest;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.OfCustomer;
import io.vitrine.core.access.Personal;
import io.vitrine.core.network.SameOrigin;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.grant.OutsideRequests;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.operator.OperatorSessions;
import io.vitrine.identity.perimeter.Perimeter;
import io.vitrine.identity.token.TokenRefused;
import io.vitrine.identity.token.Tokens;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to an operation of the API only with a good access token or API key, unless the operation is
 * {@link Anonymous} or {@link OfCustomer a customer's own}, and only with the permission that the operation {@link Needs}; what is {@link Personal} is for people
 * and closed to programs. The call then acts as the token's person or program until the host's filter ends it.
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
    ApiKeys keys;

    @Inject
    Perimeter perimeter;

    @Inject
    OperatorSessions operators;

    @Inject
    OutsideRequests outsiders;

    @Inject
    SecondFactors factors;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpServletRequest http;

    @Inject
    CustomerSessions customers;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (declared(Anonymous.class)) {
            if (header != null && knowsMembers()) {
                recognise(request, header);
            }
            return;
        }
        if (header == null && declared(OfCustomer.class)) {
            enterCustomer(request);
            return;
        }
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
        if (declared(OfCustomer.class)) {
            request.abortWith(ProblemResponse.of(AccessRefused.customersOnly()));
            return;
        }
        perimeter.admit(CurrentCall.require().actor(), CurrentCall.require());
        checkNeeds();
        outsiders.enter(
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath());
    }

    /** Customers come with the cookie of the shop's pages; what changes something must come from such a page. */
    private void enterCustomer(ContainerRequestContext request) {
        Optional<CustomerSession> session = customers.find(http);
        if (session.isEmpty()) {
            request.abortWith(refusal(AccessRefused.signInFirst(), CHALLENGE));
        } else if (!request.getMethod().equals("GET") && !SameOrigin.sent(http)) {
            request.abortWith(ProblemResponse.of(
                    Problem.of(403, "other-origin", "This came from elsewhere", "Send it from a page of this shop.")));
        } else {
            CurrentCall.enter(session.get().call());
        }
    }

    /** Members act as themselves; to everybody else this is a visit like any other. */
    private void recognise(ContainerRequestContext request, String header) {
        Call visit = CurrentCall.require();
        if (visit.tenant().isEmpty() || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return;
        }
        try {
            enter(header.substring(SCHEME.length()).strip());
        } catch (Problem refused) {
            request.abortWith(refusal(refused, INVALID));
            return;
        }
        Actor caller = CurrentCall.require().actor();
        if (caller.access().external()) {
            CurrentCall.enter(visit);
        } else {
            perimeter.admit(caller, CurrentCall.require());
        }
    }

    private void checkNeeds() {
        if (declared(Personal.class)) {
            CurrentCall.requirePerson();
        }
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
        Call call = CurrentCall.require();
        if (call.tenant().isEmpty()) {
            CurrentCall.enter(call.as(operators.authenticate(token)));
            return;
        }
        if (keys.recognises(token)) {
            CurrentCall.enter(call.as(keys.authenticate(token).orElseThrow(TokenRefused::invalid)));
            return;
        }
        CurrentCall.enter(call.as(tokens.authenticate(token)));
    }

    private boolean knowsMembers() {
        Anonymous open = operation.getResourceMethod().getAnnotation(Anonymous.class);
        return open != null && open.known();
    }

    private boolean declared(Class<? extends Annotation> guard) {
        return operation.getResourceMethod().isAnnotationPresent(guard)
                || operation.getResourceClass().isAnnotationPresent(guard);
    }

    private static Response refusal(Problem problem, String challenge) {
        Response response = ProblemResponse.of(problem);
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return response;
    }
}
