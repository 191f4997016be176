package io.vitrine.ui.entrance;

import io.vitrine.core.tenant.Hosts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The first page of a host: sign-up on the platform's; on a business's its shop, or the portal while nothing is on sale. */
@WebServlet("")
public class StartServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    BusinessStart start;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (onPlatform()) {
            pages.write(response, 200, "signup", SignUpForm.fresh(hosts.addressSuffix()));
        } else if (!start.shown(request, response)) {
            Pages.seeOther(response, "/app/");
        }
    }
}
