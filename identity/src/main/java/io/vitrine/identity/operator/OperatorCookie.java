package io.vitrine.identity.operator;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.session.Device;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie of an operator's session, for the platform's host alone and never with another site's request. */
@ApplicationScoped
public class OperatorCookie {

    private static final String PLAIN = "vitrine_operator";
    private static final String BOUND = "__Host-" + PLAIN;
    private static final int LENGTH = 43;

    @Inject
    Hosts hosts;

    @Inject
    OperatorSessions sessions;

    Optional<OpaqueToken> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.length() == LENGTH)
                .map(OpaqueToken::new)
                .findFirst();
    }

    /** Opens a session and hands it to the browser. */
    public void open(OperatorEntry.SignedIn entry, HttpServletRequest request, HttpServletResponse response) {
        write(
                response,
                sessions.open(entry, Device.of(request.getHeader("User-Agent"))).text(),
                "");
    }

    /** Gives the browser's session a new token once its person has shown again who it is. */
    public void renew(boolean secondFactor, HttpServletRequest request, HttpServletResponse response) {
        read(request)
                .flatMap(token -> sessions.renew(token, secondFactor))
                .ifPresent(next -> write(response, next.text(), ""));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }

    /** Ends the browser's session, and whatever the server kept for its screens. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        read(request).ifPresent(sessions::close);
        write(response, "", "; Max-Age=0");
        HttpSession screens = request.getSession(false);
        if (screens != null) {
            screens.invalidate();
        }
    }

    private void write(HttpServletResponse response, String value, String more) {
        String secure = hosts.secure() ? "; Secure" : "";
        String cookie = Stream.of(name(), "=", value, "; Path=/; HttpOnly; SameSite=Strict", secure, more)
                .reduce("", String::concat);
        response.addHeader("Set-Cookie", cookie);
    }

    private String name() {
        return hosts.secure() ? BOUND : PLAIN;
    }
}
