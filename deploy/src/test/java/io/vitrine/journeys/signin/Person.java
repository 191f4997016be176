package io.vitrine.journeys.signin;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The owner of a business at its door. */
record Person(Business business) {

    private static final Pattern COOKIE = Pattern.compile("vitrine_(session|step|provider)=([^;]+)");

    String email() {
        return Business.email(business.slug());
    }

    Answer login(String password, String totp) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("email", email()).add("password", password);
        return business.anonymous().post("/api/auth/login", (totp.isEmpty() ? body : body.add("totp", totp)).build());
    }

    /** Posts a form as a browser on this host does. */
    Answer form(String path, String cookie, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return browser(cookie)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .post(path, body.toString());
    }

    Client browser(String cookie) {
        Client client = business.anonymous().with("Accept", "text/html");
        return cookie.isEmpty() ? client : client.with("Cookie", cookie);
    }

    /** The cookies of sign-in that the answer sets, as a browser would send them back. */
    static String cookies(Answer answer) {
        StringBuilder sent = new StringBuilder();
        for (String header : answer.headers().allValues("Set-Cookie")) {
            Matcher cookie = COOKIE.matcher(header);
            if (cookie.find()) {
                sent.append(cookie.group()).append("; ");
            }
        }
        return sent.toString();
    }

    /** The token in the newest mail whose subject begins so. */
    String mailed(String subject) {
        return Business.mailedToken(Client.of(business.server().port(), "localhost"), email(), subject);
    }
}
