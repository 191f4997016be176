package io.vitrine.ui.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PublicForm;
import io.vitrine.ui.storefront.OwnCart;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs a customer out. */
@WebServlet("/account/signout")
public class CustomerSignOutServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OwnCart cart;

    public CustomerSignOutServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.seeOther(response, Frame.HOME);
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CurrentCall.run(sessions.find(request).map(CustomerSession::call).orElseGet(CurrentCall::require), () -> {
            if (sessions.find(request).isPresent()) {
                cart.leave(request, response);
            }
            sessions.close(request, response);
        });
        Pages.seeOther(response, "/account/signin");
    }
}
