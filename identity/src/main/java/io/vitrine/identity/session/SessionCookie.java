package io.vitrine.identity.session;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie of a portal session. It goes to the one host that set it, never to scripts, and with links from mails but
 * not with other sites' forms; by TLS it carries the prefix that binds it to host and TLS.
 */
@ApplicationScoped
class SessionCookie {

    private static final String PLAIN = "vitrine_session";
    private static final String BOUND = "__Host-" + PLAIN;
    private static final int LENGTH = 43;

    @Inject
    Hosts hosts;

    Optional<OpaqueToken> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.length() == LENGTH)
                .map(OpaqueToken::new)
                .findFirst();
    }

    void set(HttpServletResponse response, OpaqueToken token) {
        write(response, token.text(), Stream.empty());
    }

    void clear(HttpServletResponse response) {
        write(response, "", Stream.of("Max-Age=0"));
    }

    private void write(HttpServletResponse response, String value, Stream<String> more) {
        Stream<String> secure = hosts.secure() ? Stream.of("Secure") : Stream.empty();
        String attributes = Stream.of(Stream.of("Path=/", "HttpOnly", "SameSite=Lax"), secure, more)
                .flatMap(part -> part)
                .reduce("", (all, one) -> all + "; " + one);
        response.addHeader("Set-Cookie", name() + "=" + value + attributes);
    }

    private String name() {
        return hosts.secure() ? BOUND : PLAIN;
    }
}
