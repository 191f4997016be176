package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.session.Device;
import io.vitrine.identity.session.HostCookie;
import io.vitrine.identity.session.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;

/**
 * Keeps customers' browsers signed in, by a cookie of its own name that goes to the business's host alone: the portal does not
 * know it, and the portal's cookie opens nothing here.
 */
@ApplicationScoped
public class CustomerSessions {

    private static final String TEN_MINUTES = "; Max-Age=600";

    @Inject
    CustomerSessionStore store;

    @Inject
    Hosts hosts;

    /** Opens a session with a new id and hands it to the browser; an earlier one of this browser ends. */
    public void open(CustomerEntry.SignedIn customer, HttpServletRequest request, HttpServletResponse response) {
        Optional<OpaqueToken> before = cookie().read(request);
        String device = Device.of(request.getHeader("User-Agent"));
        OpaqueToken token = CurrentCall.with(
                CurrentCall.require().as(customer.account().actor()), () -> store.open(customer, device, before));
        cookie().set(response, token, "");
        step().clear(response);
    }

    /** The good session of this request, on a business's host. */
    public Optional<CustomerSession> find(HttpServletRequest request) {
        return CurrentCall.require()
                .tenant()
                .flatMap(tenant -> cookie().read(request))
                .flatMap(store::find);
    }

    /** Ends the browser's session. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        cookie().read(request).ifPresent(store::close);
        cookie().clear(response);
    }

    /** Those of the customer that are alive, the last active first. */
    public List<CustomerSession> of(CustomerAccount account) {
        return store.list(account.id());
    }

    /** Ends one. @throws Problem 404 when the account has no such session */
    public void end(SessionId id, CustomerAccount account) {
        if (!store.close(id, account.id())) {
            throw Problem.notFound("session");
        }
    }

    /** Ends all but one. */
    public void endOthers(CustomerAccount account, SessionId except) {
        store.closeOthers(account.id(), Optional.of(except));
    }

    /** Ends all of these accounts. */
    public void endAll(List<AccountId> accounts) {
        store.closeAll(accounts);
    }

    /** Who is between password and second factor; it opens nothing. */
    public Optional<OpaqueToken> step(HttpServletRequest request) {
        return step().read(request);
    }

    public void step(CustomerEntry.Step step, HttpServletResponse response) {
        step().set(response, step.token(), TEN_MINUTES);
    }

    private HostCookie cookie() {
        return new HostCookie("vitrine_customer", hosts.secure());
    }

    private HostCookie step() {
        return new HostCookie("vitrine_customer_step", hosts.secure());
    }
}
