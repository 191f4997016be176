package io.vitrine.identity.session;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after the sign-in: always a page of the portal on the same host, or the question of a client that brought
 * the person here.
 *
 * @param value path and query, beginning with {@code /app} or {@code /oauth2/authorize?}
 */
public record ReturnPath(String value) {

    private static final Pattern SAFE = Pattern.compile("/app(?:[/?][A-Za-z0-9._~%!$&'()*+,;=:@/?\\[\\]-]*)?");
    private static final Pattern QUESTION = Pattern.compile("/oauth2/authorize\\?[A-Za-z0-9._~%&*+=-]*");
    private static final int MAX = 1_000;
    private static final int MAX_QUESTION = 4_000;

    /** The portal's first page. */
    public static final ReturnPath HOME = new ReturnPath("/app/");

    public ReturnPath {
        boolean question =
                value.length() <= MAX_QUESTION && QUESTION.matcher(value).matches();
        boolean page = value.length() <= MAX && SAFE.matcher(value).matches();
        if (!(question || page) || value.contains("/..") || value.contains("//")) {
            throw new IllegalArgumentException("No page of the portal");
        }
    }

    /** The page that was asked for, or the first one when it is none of the portal's. */
    public static ReturnPath of(@Nullable String wanted) {
        return Optional.ofNullable(wanted).flatMap(ReturnPath::parse).orElse(HOME);
    }

    private static Optional<ReturnPath> parse(String text) {
        try {
            return Optional.of(new ReturnPath(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
