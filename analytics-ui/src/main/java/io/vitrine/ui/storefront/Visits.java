package io.vitrine.ui.storefront;

import io.vitrine.commerce.content.Presence;
import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Begins visits: finds out how the shop presents itself and which language an address asks for. */
@ApplicationScoped
class Visits {

    @Inject
    StoreSettings settings;

    /** @throws Problem 404 when the shop does not speak the language of the address */
    Visit of(HttpServletRequest request) {
        Presence presence = settings.current();
        String language = Optional.ofNullable(request.getAttribute(LanguageFilter.LANGUAGE))
                .map(Object::toString)
                .orElse(presence.first());
        if (!presence.setting().languages().codes().contains(language)) {
            throw Problem.notFound("page");
        }
        return new Visit(presence, language);
    }

    /** A visit in this language, or in the shop's first where it does not speak it. */
    Visit in(String language) {
        Presence presence = settings.current();
        return new Visit(
                presence, presence.setting().languages().codes().contains(language) ? language : presence.first());
    }
}
