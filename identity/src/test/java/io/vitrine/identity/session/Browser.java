package io.vitrine.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser that keeps the one cookie it is given. */
public final class Browser {

    private static final String AGENT =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    private final String name;
    private @Nullable String cookie;
    private String header = "";

    public Browser() {
        this("vitrine_session");
    }

    /** @param name of the cookie that it keeps */
    public Browser(String name) {
        this.name = name;
    }

    /** A browser that somebody has given this cookie to. */
    public Browser(String name, @Nullable String planted) {
        this.name = name;
        this.cookie = planted;
    }

    public HttpServletResponse response() {
        return stub(HttpServletResponse.class, (method, arguments) -> {
            if (method.equals("addHeader") && "Set-Cookie".equals(arguments[0])) {
                take(String.valueOf(arguments[1]));
            }
            return null;
        });
    }

    public HttpServletRequest request(@Nullable String query) {
        Map<String, Cookie[]> cookies =
                cookie == null ? Map.of() : Map.of("getCookies", new Cookie[] {new Cookie(name, cookie)});
        return stub(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getQueryString" -> query;
            case "getHeader" -> "User-Agent".equals(arguments[0]) ? AGENT : null;
            default -> cookies.get(method);
        });
    }

    /** A browser that somebody has given this cookie to. */
    public static Browser planted(String cookie) {
        Browser browser = new Browser();
        browser.cookie = cookie;
        return browser;
    }

    @Nullable
    public String cookie() {
        return cookie;
    }

    /** The last {@code Set-Cookie} header. */
    public String header() {
        return header;
    }

    private void take(String given) {
        if (!given.startsWith(name + "=")) {
            return;
        }
        header = given;
        cookie = given.substring(given.indexOf('=') + 1, given.indexOf(';'));
    }

    private interface Answers {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
