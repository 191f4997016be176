package io.vitrine.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A business that this run has signed up. */
final class Business {

    private static final Pattern LINK = Pattern.compile("[?&]token=([A-Za-z0-9_-]+)");
    private static final String PASSWORD = "correct-horse-battery-staple";
    private static final int TRIES = 100;
    private static final double TOKEN_SECONDS = 300;

    private final Api platform;
    private final String slug;
    private Api own;
    private long signedIn;

    private Business(Api platform, String slug, Api own) {
        this.platform = platform;
        this.slug = slug;
        this.own = own;
    }

    /** Signs up, confirms the mailbox and signs in. */
    static Business open(Api platform, String slug, String country, String currency, String zone) throws BenchFailure {
        found(platform, slug, country, currency, zone);
        Business business = new Business(platform, slug, platform);
        platform.post(
                "/api/tenants/verification",
                204,
                Json.createObjectBuilder().add("token", business.linkFromMail()).build());
        business.signIn();
        return business;
    }

    /** Signs up, nothing more. */
    static void found(Api platform, String slug, String country, String currency, String zone) throws BenchFailure {
        platform.post(
                "/api/tenants",
                201,
                Json.createObjectBuilder()
                        .add("name", "Bench " + slug)
                        .add("slug", slug)
                        .add("country", country)
                        .add("currency", currency)
                        .add("timeZone", zone)
                        .add(
                                "owner",
                                Json.createObjectBuilder()
                                        .add("name", "Owner " + slug)
                                        .add("email", email(slug))
                                        .add("password", PASSWORD))
                        .build());
    }

    private static String email(String slug) {
        return "owner@" + slug + ".example";
    }

    private String linkFromMail() throws BenchFailure {
        for (int i = 0; i < TRIES; i++) {
            JsonArray mails = platform.list("/dev/mail?to=" + email(slug)).asJsonArray();
            for (JsonObject mail : mails.getValuesAs(JsonObject.class)) {
                Matcher link = LINK.matcher(mail.getString("text", ""));
                if (link.find()) {
                    return link.group(1);
                }
            }
            Durations.pause(100);
        }
        throw new BenchFailure("No mail with a link came for " + email(slug));
    }

    private void signIn() throws BenchFailure {
        Api host = platform.host(slug + ".localhost");
        JsonObject tokens = host.post(
                "/api/auth/login",
                200,
                Json.createObjectBuilder()
                        .add("email", email(slug))
                        .add("password", PASSWORD)
                        .build());
        own = host.bearer(tokens.getString("accessToken"));
        signedIn = System.nanoTime();
    }

    /** Its own address, with a token that is good for some minutes more. */
    Api api() throws BenchFailure {
        if (Durations.secondsSince(signedIn) > TOKEN_SECONDS) {
            signIn();
        }
        return own;
    }

    String slug() {
        return slug;
    }

    /** The new location's id. */
    String locate(String name, String kind) throws BenchFailure {
        return api().post(
                        "/api/locations",
                        201,
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("kind", kind)
                                .build())
                .getString("id");
    }

    /** Waits for long work to end well; its last state. */
    JsonObject await(String job, int seconds) throws BenchFailure {
        long begin = System.nanoTime();
        while (Durations.secondsSince(begin) < seconds) {
            JsonObject state = api().get(job);
            switch (state.getString("state")) {
                case "DONE" -> {
                    return state;
                }
                case "FAILED" -> throw new BenchFailure("Long work failed: " + state);
                default -> Durations.pause(200);
            }
        }
        throw new BenchFailure("Long work did not end within " + seconds + " s: " + job);
    }
}
