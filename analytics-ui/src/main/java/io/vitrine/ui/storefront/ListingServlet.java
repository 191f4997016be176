package io.vitrine.ui.storefront;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is on sale: searched, narrowed and sorted by the address alone. */
@WebServlet("/products")
public class ListingServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Listings listings;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writeKept(request, response, "listing", listings.find(Asked.of(request)));
    }
}
