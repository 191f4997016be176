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
    private static final String SCREEN_EVENTS = "uidl";
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    /**
     * Heartbeats and push connections are nothing that a person did, nor are events that a page sends by itself.
     *
     * @param request for events of a screen one whose body has been {@link ScreenEvents read ahead}
     */
    static Activity of(HttpServletRequest request) {
        Optional<String> kind = kind(request);
        if (kind.filter(BY_ITSELF::contains).isPresent()) {
            return OPEN_PAGE;
        }
        return kind.filter(SCREEN_EVENTS::equals).isPresent()
                        && request instanceof ScreenEvents events
                        && !events.byPerson()
                ? OPEN_PAGE
                : PERSON;
    }

    static boolean carriesEvents(HttpServletRequest request) {
        return kind(request).filter(SCREEN_EVENTS::equals).isPresent();
    }

    /** What an open page wants, such as {@code uidl}; empty for a page itself. */
    static Optional<String> kind(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&", -1)))
                .filter(part -> part.startsWith(KIND))
                .map(part -> part.substring(KIND.length()))
                .findFirst();
    }
}
