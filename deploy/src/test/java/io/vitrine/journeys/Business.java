package io.vitrine.journeys;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A business that has signed up, with its owner signed in.
 *
 * @param key name of its schema and role
 * @param accessToken of its owner
 */
public record Business(Vitrine server, String slug, String currency, String key, String accessToken) {

    public static final String PASSWORD = "correct-horse-battery-staple";

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    public static Business open(Vitrine server, String name, String currency, String zone) {
        String slug = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        Client platform = Client.of(server.port(), "localhost");
        platform.post("/api/tenants", signUp(slug, currency, zone)).expect(201);
        platform.post(
                        "/api/tenants/verification",
                        Json.createObjectBuilder()
                                .add("token", mailedToken(platform, slug))
                                .build())
                .expect(204);
        return signedIn(server, slug, currency);
    }

    public static Business open(String name) {
        return open(Vitrine.shared(), name, "EUR", "Europe/Madrid");
    }

    /** An open business whose owner signs in once more, for instance after a restart. */
    public static Business signedIn(Vitrine server, String slug, String currency) {
        Client host = Client.of(server.port(), slug + ".localhost");
        return new Business(server, slug, currency, keyOf(server, slug), login(host, slug));
    }

    public static JsonObject signUp(String slug, String currency, String zone) {
        return Json.createObjectBuilder()
                .add("name", "Business " + slug)
                .add("slug", slug)
                .add("country", "ES")
                .add("currency", currency)
                .add("timeZone", zone)
                .add(
                        "owner",
                        Json.createObjectBuilder()
                                .add("name", "Olive Owner")
                                .add("email", email(slug))
                                .add("password", PASSWORD))
                .build();
    }

    public static String email(String slug) {
        return "owner@" + slug + ".example";
    }

    public static String mailedToken(Client platform, String slug) {
        for (int i = 0; i < 100; i++) {
            JsonArray mails = (JsonArray)
                    platform.get("/dev/mail?to=" + email(slug)).expect(200).structure();
            if (!mails.isEmpty()) {
                Matcher token = TOKEN.matcher(mails.getJsonObject(0).getString("text"));
                if (token.find()) {
                    return token.group(1);
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("No mail with a link came to " + email(slug));
    }

    /** The token in the mail to this address whose subject begins so. */
    public static String mailedToken(Client platform, String to, String subject) {
        for (int i = 0; i < 150; i++) {
            JsonArray mails =
                    (JsonArray) platform.get("/dev/mail?to=" + to).expect(200).structure();
            for (int m = 0; m < mails.size(); m++) {
                Matcher token = TOKEN.matcher(mails.getJsonObject(m).getString("text"));
                if (mails.getJsonObject(m).getString("subject").startsWith(subject) && token.find()) {
                    return token.group(1);
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("No such mail came to " + to + ": " + subject);
    }

    private static String login(Client host, String slug) {
        return host.post(
                        "/api/auth/login",
                        Json.createObjectBuilder()
                                .add("email", email(slug))
                                .add("password", PASSWORD)
                                .build())
                .expect(200)
                .json()
                .getString("accessToken");
    }

    private static String keyOf(Vitrine server, String slug) {
        try (Connection owner = server.owner();
                PreparedStatement find = owner.prepareStatement("select key from platform.tenant where slug = ?")) {
            find.setString(1, slug);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String host() {
        return slug + ".localhost";
    }

    /** The business's host with its owner signed in. */
    public Client owner() {
        return anonymous().bearer(accessToken);
    }

    /** The business's host without anybody signed in. */
    public Client anonymous() {
        return Client.of(server.port(), host());
    }

    public String addLocation(String name) {
        return owner().post(
                        "/api/locations",
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("kind", "SHOP")
                                .build())
                .expect(201)
                .json()
                .getString("id");
    }

    /** A sale of one line. */
    public Sale sale(String location) {
        return new Sale(location, currency, List.of(new Sale.Line("SKU-1", "1", "10.00")), "");
    }
}
