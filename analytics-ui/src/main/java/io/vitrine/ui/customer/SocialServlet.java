package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.social.SocialArrival;
import io.vitrine.identity.social.SocialCookies;
import io.vitrine.identity.social.SocialSignIn;
import io.vitrine.identity.sso.ProviderTrip;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a customer's browser to one of the business's providers, and takes it back with what the provider says. */
@WebServlet("/account/signin/with/*")
public class SocialServlet extends PublicForm {

    private static final Pattern WAY = Pattern.compile("/([1-5])(/callback|/connect)?");

    @Inject
    @SuppressWarnings("NullAway.Init")
    SocialSignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SocialCookies cookies;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Arrival entrance;

    public SocialServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher way = WAY.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!way.matches()) {
            throw Problem.notFound("page");
        }
        int place = Integer.parseInt(way.group(1));
        if (way.group(2) == null) {
            leave(signIn.begin(place), response);
        } else if (way.group(2).equals("/callback")) {
            comeBack(place, request, response);
        } else {
            connect(place, request, response);
        }
    }

    /** Only a page of this origin leads here: no other site begins it for a customer. */
    private void connect(int place, HttpServletRequest request, HttpServletResponse response) {
        Optional<CustomerAccount> customer =
                sessions.find(request).filter(session -> sameOrigin(request)).map(CustomerSession::account);
        if (customer.isPresent()) {
            leave(signIn.connect(place, customer.get()), response);
        } else {
            Pages.seeOther(response, "/account/security");
        }
    }

    private void leave(ProviderTrip.Departure departure, HttpServletResponse response) {
        cookies.away(departure.browser(), response);
        Pages.seeOther(response, departure.address());
    }

    private void comeBack(int place, HttpServletRequest request, HttpServletResponse response) {
        Optional<OpaqueToken> browser = cookies.away(request);
        cookies.back(response);
        SocialArrival arrival = signIn.finish(
                place,
                new ProviderTrip.Return(said(request, "code"), said(request, "state"), said(request, "iss")),
                browser,
                sessions.find(request).map(CustomerSession::account));
        if (arrival instanceof SocialArrival.PasswordFirst question) {
            cookies.asked(question, response);
            Pages.seeOther(response, "/account/signin/connect");
        } else if (arrival instanceof SocialArrival.In in) {
            ConfirmServlet.enter(in.entry(), sessions, entrance, request, response);
        }
    }

    private static Optional<String> said(HttpServletRequest request, String name) {
        return Optional.of(typed(request, name)).filter(text -> !text.isEmpty());
    }
}
