package io.vitrine.ui.customer;

import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.social.Connections;
import io.vitrine.identity.social.SocialCookies;
import io.vitrine.ui.storefront.OwnCart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A customer who has shown all that the account asks for comes in; with it comes what waited for that. */
@ApplicationScoped
class Arrival {

    @Inject
    CustomerSessions sessions;

    @Inject
    Connections connections;

    @Inject
    SocialCookies cookies;

    @Inject
    OwnCart cart;

    /**
     * Opens the session, and makes the connection that the password was written for, see {@link ConnectServlet}.
     *
     * @return the page that the customer sees first
     */
    String enter(CustomerEntry.SignedIn customer, HttpServletRequest request, HttpServletResponse response) {
        String first = open(customer, request, response);
        cookies.asked(request).ifPresent(asked -> {
            connections.complete(asked, customer);
            cookies.answered(response);
        });
        return first;
    }

    /** Opens the session; what the browser had in its cart is the account's from now on. */
    String open(CustomerEntry.SignedIn customer, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(customer, request, response);
        boolean merged = cart.arrive(customer.account().id().value(), request, response);
        return merged ? Frame.HOME + "?said=merged" : Frame.HOME;
    }
}
