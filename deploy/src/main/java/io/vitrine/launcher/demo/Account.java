package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.HttpURLConnection;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way of a demo business from nothing to its own signed-in interface. */
final class Account {

    private static final Pattern TOKEN = Pattern.compile("[?&]token=([^\\s&#\"'<>]+)");

    private final Http platform;
    private final Http own;
    private final Business business;
    private final String key;

    /** @param key marks the accounts as ones of the demo */
    Account(Http platform, String baseDomain, Business business, String key) {
        this.key = key;
        this.platform = platform;
        this.own = platform.host(business.slug() + "." + baseDomain);
        this.business = business;
    }

    /** Signs in; signs the business up first where it does not exist. */
    Http enter() throws DemoFailure {
        HttpResponse<String> first = login();
        if (first.statusCode() != HttpURLConnection.HTTP_OK) {
            signUp();
            first = login();
        }
        JsonObject tokens = Http.expect(HttpURLConnection.HTTP_OK, first).asJsonObject();
        return own.bearer(tokens.getString("accessToken"));
    }

    private HttpResponse<String> login() throws DemoFailure {
        return own.post(
                "/api/auth/login",
                Json.createObjectBuilder()
                        .add("email", business.owner().email())
                        .add("password", business.owner().password())
                        .build());
    }

    private void signUp() throws DemoFailure {
        Business.Owner owner = business.owner();
        HttpResponse<String> made = platform.demo(key)
                .post(
                        "/api/tenants",
                        Json.createObjectBuilder()
                                .add("name", business.name())
                                .add("slug", business.slug())
                                .add("country", business.country())
                                .add("currency", business.currency())
                                .add("timeZone", business.zone().getId())
                                .add(
                                        "owner",
                                        Json.createObjectBuilder()
                                                .add("name", owner.name())
                                                .add("email", owner.email())
                                                .add("password", owner.password()))
                                .build());
        // Taken: an earlier start was ended between sign-up and verification; its mail is still there.
        if (made.statusCode() != HttpURLConnection.HTTP_CONFLICT) {
            Http.expect(HttpURLConnection.HTTP_CREATED, made);
        }
        Http.expect(
                HttpURLConnection.HTTP_NO_CONTENT,
                platform.post(
                        "/api/tenants/verification",
                        Json.createObjectBuilder().add("token", tokenFromMail()).build()));
    }

    private String tokenFromMail() throws DemoFailure {
        String to = URLEncoder.encode(business.owner().email(), StandardCharsets.UTF_8);
        for (int attempt = 0; attempt < 50; attempt++) {
            JsonValue mails = Http.expect(HttpURLConnection.HTTP_OK, platform.get("/dev/mail?to=" + to));
            for (JsonValue mail : mails.asJsonArray()) {
                Matcher token = TOKEN.matcher(mail.asJsonObject().getString("text", ""));
                if (token.find()) {
                    return URLDecoder.decode(token.group(1), StandardCharsets.UTF_8);
                }
            }
            Pause.brief();
        }
        throw new DemoFailure("No mail with a link came for " + business.owner().email(), null);
    }
}
