package io.vitrine.ui.account;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.session.CurrentSession;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;

/** The browser that shows a screen, and what its session says. */
final class Here {

    private Here() {}

    static CurrentSession session() {
        return CurrentSession.of(request())
                .orElseThrow(() -> new IllegalStateException("The screen is shown outside a session"));
    }

    static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent();
    }

    static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent();
    }

    static Dates dates() {
        return CurrentCall.require()
                .tenant()
                .map(tenant -> Formats.of(tenant.country(), tenant.currency(), tenant.zone())
                        .dates())
                .orElseGet(() -> new Dates(ZoneId.of("UTC")));
    }

    static boolean onPlatform() {
        return CurrentCall.require().tenant().isEmpty();
    }

    /** Where something happened, by the name of the business; what is none's was in the console. */
    static String place(String business) {
        return business.isEmpty() ? "Operator console" : business;
    }

    static String title(String page) {
        return page + " · " + CurrentCall.require().tenant().map(Tenant::name).orElse("Vitrine platform");
    }
}
