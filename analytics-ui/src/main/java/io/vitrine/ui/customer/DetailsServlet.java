package io.vitrine.ui.customer;

import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.kit.Dates;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The customer's own details. */
@WebServlet("/account")
public class DetailsServlet extends OwnPage {

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CustomerAccount account = session.account();
        Dates dates = new Dates(business().zone());
        pages().page(
                        response,
                        200,
                        "customer/details",
                        new DetailsPage(
                                frame(session, "Your details", "/account"),
                                account.number().orElse(""),
                                account.email().value(),
                                dates.day(dates.on(account.since())),
                                account.customer().isPresent()));
    }
}
