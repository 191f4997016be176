package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where help is to be had, and what customers can do themselves. */
@WebServlet("/app/customer/help")
public class HelpServlet extends OwnPage {

    private static final int LONGEST = 64;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Sellers sellers;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Seller seller = sellers.at(sellers.today());
        String asked = typed(request, "order");
        pages().page(
                        response,
                        200,
                        "customer/help",
                        new HelpView(
                                frame(session, "Help", Frame.HOME + "/help"),
                                seller.legalName(),
                                seller.address().lines(),
                                asked.length() > LONGEST ? "" : asked,
                                session.account().number().orElse("")));
    }
}
