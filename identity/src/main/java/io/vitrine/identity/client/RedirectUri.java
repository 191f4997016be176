package io.vitrine.identity.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a client gets its answers: {@code https}, or {@code http} on the caller's own machine, or a scheme of its own with
 * a dot in it, such as {@code com.example.till:/done}.
 */
public record RedirectUri(String value) {

    /** What a person reads when the address does not fit. */
    public static final String RULE =
            "Write a whole address such as https://app.example/callback, without # and without wildcards.";

    private static final int MAX = 400;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public RedirectUri {
        if (value.length() > MAX || value.chars().anyMatch(c -> c <= 0x20 || c >= 0x7f) || !fits(value)) {
            throw new IllegalArgumentException("No redirect address");
        }
    }

    public static Optional<RedirectUri> parse(String text) {
        try {
            return Optional.of(new RedirectUri(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The part before the path, as a policy for forms names it. */
    public String origin() {
        URI uri = URI.create(value);
        return uri.getRawAuthority() == null ? uri.getScheme() + ":" : uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** The address with this query added to its own. */
    public String with(String query) {
        return value + (value.indexOf('?') < 0 ? "?" : "&") + query;
    }

    private static boolean fits(String value) {
        try {
            URI uri = new URI(value);
            if (!uri.isAbsolute() || uri.getRawFragment() != null || value.indexOf('*') >= 0 || dotted(uri)) {
                return false;
            }
            String scheme = uri.getScheme();
            if (scheme.equals("https") || scheme.equals("http")) {
                boolean host = uri.getHost() != null && uri.getRawUserInfo() == null;
                return host && (scheme.equals("https") || LOOPBACK.contains(uri.getHost()));
            }
            return scheme.indexOf('.') > 0 && scheme.equals(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean dotted(URI uri) {
        String path = uri.getRawPath();
        return path != null && (path.contains("/../") || path.endsWith("/..") || path.indexOf('\\') >= 0);
    }
}
