package io.vitrine.journeys.customers;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.signin.FormAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A customer's browser on the host of one business. */
public record Buyer(Business business, String email, String password) {

    public static final String PASSWORD = "two herons above the estuary";

    /** Forms that a browser works for before they are taken. */
    private static final Set<String> PROVED = Set.of("/account/register", "/account/forgot");

    private static final Pattern COOKIE = Pattern.compile("vitrine_customer=([^;]+)");

    public static Buyer of(Business business, String email) {
        return new Buyer(business, email, PASSWORD);
    }

    Answer get(String path, String cookie) {
        return browser(cookie).get(path);
    }

    /** Posts a form as a browser on this host does. */
    public Answer form(String path, String cookie, String... fields) {
        return send(browser(cookie), path, fields);
    }

    /** Posts it and sees that the business's trail has an event under its request. */
    Answer logged(String path, String cookie, String... fields) throws SQLException {
        String request = "buyer-" + UUID.randomUUID();
        Answer answer = send(browser(cookie).with("X-Request-Id", request), path, fields);
        if (events(request) == 0) {
            throw new AssertionError(path + " left no event, and answered " + answer.status());
        }
        return answer;
    }

    Answer signIn(String name, String secret) {
        return form("/account/signin", "", "email", name, "password", secret);
    }

    /** Signed in: what the browser sends from now on. */
    String session(String name, String secret) {
        return cookie(signIn(name, secret).expect(303));
    }

    /** Registered and confirmed: what the browser sends from now on. */
    public String open() {
        form("/account/register", "", "name", "Lerato Khumalo", "email", email, "password", password)
                .expect(200);
        String token = mailed("Confirm your account at Business " + business.slug());
        return cookie(form("/account/verify", "", "token", token, "password", password)
                .expect(303));
    }

    /** The token in the newest mail whose subject begins so. */
    String mailed(String subject) {
        return Business.mailedToken(Client.of(business.server().port(), "localhost"), email, subject);
    }

    static String cookie(Answer answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            Matcher cookie = COOKIE.matcher(header);
            if (cookie.find()) {
                return cookie.group();
            }
        }
        throw new AssertionError("No session was opened: " + answer.status() + " " + answer.body());
    }

    Client browser(String cookie) {
        Client client = business.anonymous().with("Accept", "text/html");
        return cookie.isEmpty() ? client : client.with("Cookie", cookie);
    }

    private Answer send(Client browser, String path, String... fields) {
        StringBuilder body = new StringBuilder();
        if (PROVED.contains(path)) {
            String answer = FormAnswer.of(business.anonymous());
            body.append("proof=")
                    .append(URLEncoder.encode(answer, StandardCharsets.UTF_8))
                    .append('&');
        }
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return browser.with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .post(path, body.toString());
    }

    private int events(String request) throws SQLException {
        try (Connection owner = business.server().owner();
                PreparedStatement query = owner.prepareStatement(
                        "select count(*) from " + business.key() + ".audit_event where request_id = ?")) {
            query.setString(1, request);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
