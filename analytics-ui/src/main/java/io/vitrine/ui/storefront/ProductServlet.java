package io.vitrine.ui.storefront;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A product, at an address that tells its name. */
@WebServlet("/products/*")
public class ProductServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ProductViews products;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        writeKept(request, response, "product", products.find(path.substring(1)));
    }
}
