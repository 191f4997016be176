package io.vitrine.identity.session;

import io.vitrine.core.secrets.OpaqueToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie that goes to the one host that set it and never to scripts, and with links from mails but not with other sites'
 * forms; by TLS it carries the prefix that binds it to host
 * and TLS.
 */
public record HostCookie(String plainName, boolean secure) {

    private static final int LENGTH = 43;

    public Optional<OpaqueToken> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.length() == LENGTH)
                .map(OpaqueToken::new)
                .findFirst();
    }

    /** @param more further attributes, each after a semicolon */
    public void set(HttpServletResponse response, OpaqueToken token, String more) {
        write(response, token.text(), more);
    }

    public void clear(HttpServletResponse response) {
        write(response, "", "; Max-Age=0");
    }

    private void write(HttpServletResponse response, String value, String more) {
        response.addHeader(
                "Set-Cookie",
                name() + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "") + more);
    }

    private String name() {
        return secure ? "__Host-" + plainName : plainName;
    }
}
