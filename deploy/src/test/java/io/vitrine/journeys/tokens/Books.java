package io.vitrine.journeys.tokens;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bookkeeping program that a business has registered, and the owner's browser. */
public record Books(Business business, String id, String secret, String cookie) {

    static final String REDIRECT = "https://books.example/done";
    static final String VERIFIER = "one-verifier-of-forty-three-or-more-characters";

    private static final Pattern CODE = Pattern.compile("[?&]code=([\\w-]+)");

    public static Books registered(Business business, String... scopes) {
        JsonObject made = business.owner()
                .post(
                        "/api/clients",
                        Json.createObjectBuilder()
                                .add("name", "Bookkeeping")
                                .add("redirectUris", Json.createArrayBuilder().add(REDIRECT))
                                .add("scopes", Json.createArrayBuilder(List.of(scopes)))
                                .build())
                .expect(201)
                .json();
        Answer entered = form(
                business.anonymous(),
                "/signin",
                Map.of("email", Business.email(business.slug()), "password", Business.PASSWORD));
        String cookie = entered.expect(303).headers().firstValue("Set-Cookie").orElseThrow();
        return new Books(business, made.getString("id"), made.getString("secret"), cookie.split(";", 2)[0]);
    }

    /** What the browser is sent to the server with. */
    Map<String, String> asking() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("client_id", id);
        fields.put("redirect_uri", REDIRECT);
        fields.put("response_type", "code");
        fields.put("state", "s1");
        fields.put("code_challenge", challenge());
        fields.put("code_challenge_method", "S256");
        return fields;
    }

    Answer open(Map<String, String> fields) {
        return browser().get("/oauth2/authorize?" + written(fields));
    }

    /** The owner says yes on the page itself. */
    Answer allow(Map<String, String> fields) {
        Map<String, String> answer = new LinkedHashMap<>(fields);
        answer.put("answer", "allow");
        return form(browser().with("Sec-Fetch-Site", "same-origin"), "/oauth2/authorize", answer);
    }

    String code() {
        return code(allow(asking()));
    }

    static String code(Answer answer) {
        Matcher code =
                CODE.matcher(answer.expect(303).headers().firstValue("Location").orElseThrow());
        if (!code.find()) {
            throw new AssertionError("No code");
        }
        return code.group(1);
    }

    Answer exchange(String code, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT, "code_verifier", VERIFIER));
        fields.putAll(more);
        return token(fields);
    }

    public JsonObject exchanged() {
        return exchange(code(), Map.of()).expect(200).json();
    }

    Answer refresh(String token) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    /** With the client's secret in the header. */
    Answer token(Map<String, String> fields) {
        return form(basic(business.anonymous()), "/oauth2/token", fields);
    }

    Client basic(Client client) {
        String pair = id + ":" + secret;
        return client.with(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    Client browser() {
        return business.anonymous().with("Cookie", cookie).with("Accept", "text/html");
    }

    static Answer form(Client client, String path, Map<String, String> fields) {
        return client.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(written(fields)));
    }

    static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
