package io.vitrine.ui.storefront;

import io.vitrine.ui.entrance.BusinessStart;
import io.vitrine.ui.entrance.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The first page of a business's host, as soon as it has something to sell. */
@ApplicationScoped
public class HomePage implements BusinessStart {

    @Inject
    Homes homes;

    @Inject
    Pages pages;

    @Override
    public boolean shown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Home> home = homes.find();
        if (home.isPresent()) {
            Kept.write(request, response, "text/html; charset=utf-8", pages.html("store/home", home.get()));
        }
        return home.isPresent();
    }
}
