package io.vitrine.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Who is behind a request: a person, or a page that is merely open. */
enum Activity {
    PERSON,
    OPEN_PAGE;

    private static final String KIND = "v-r=";
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    static Activity of(HttpServletRequest request) {
        return kind(request).filter(BY_ITSELF::contains).isPresent() ? OPEN_PAGE : PERSON;
    }

    /** What an open page wants, such as {@code uidl}; empty for a page itself. Only the address is read, not the body. */
    static Optional<String> kind(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&", -1)))
                .filter(part -> part.startsWith(KIND))
                .map(part -> part.substring(KIND.length()))
                .findFirst();
    }
}
