package io.vitrine.core.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal that ends by itself: the same request may succeed after a while. */
public final class TryLater extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> headers;

    private TryLater(int status, String code, String title, String detail, Map<String, String> headers) {
        super(status, code, title, detail, List.of());
        this.headers = Map.copyOf(headers);
    }

    /** 503: the server is doing as much of this as it can. */
    public static TryLater busy(Duration wait) {
        return new TryLater(
                503,
                "busy",
                "Busy at the moment",
                "Try again in " + seconds(wait) + " seconds.",
                Map.of("Retry-After", seconds(wait)));
    }

    /**
     * 429: the caller did more than the limit allows.
     *
     * @param policy name of the limit
     * @param quota how many are allowed within the window
     * @param wait until the next one is allowed
     */
    public static TryLater tooMany(String policy, int quota, Duration window, Duration wait) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Retry-After", seconds(wait));
        headers.put("RateLimit-Policy", "\"" + policy + "\";q=" + quota + ";w=" + window.toSeconds());
        headers.put("RateLimit", "\"" + policy + "\";r=0;t=" + seconds(wait));
        return new TryLater(
                429, "too-many-requests", "Too many requests", "Try again in " + seconds(wait) + " seconds.", headers);
    }

    /**
     * 429: closed for a while after too many failures.
     *
     * @param why in words, the way out included
     */
    public static TryLater locked(String why, Duration wait) {
        return new TryLater(429, "sign-in-locked", "Sign-in is locked", why, Map.of("Retry-After", seconds(wait)));
    }

    /** The headers that tell programs when to come back. */
    public Map<String, String> headers() {
        return headers;
    }

    private static String seconds(Duration wait) {
        return String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
