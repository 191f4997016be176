package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.HttpURLConnection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's operator of the platform, who becomes one by the link in the mail like anybody else. */
public final class DemoOperator {

    public static final String EMAIL = "operator@vitrine.example";
    public static final String PASSWORD = "demo-lighthouse-over-the-harbour";

    private static final Pattern TOKEN = Pattern.compile("[?&]token=([A-Za-z0-9_-]+)");

    private final Http platform;

    /** @param key by which the account is marked as the demo's, which is asked for no second factor */
    public DemoOperator(int port, String baseDomain, String key) {
        platform = Http.to(port, baseDomain).demo(key);
    }

    /** Signs in; accepts the invitation first where that was not done yet. */
    public void enter() throws DemoFailure {
        JsonObject login = Json.createObjectBuilder()
                .add("email", EMAIL)
                .add("password", PASSWORD)
                .build();
        if (platform.post("/api/operator/login", login).statusCode() != HttpURLConnection.HTTP_OK) {
            accept();
            Http.expect(HttpURLConnection.HTTP_OK, platform.post("/api/operator/login", login));
        }
    }

    private void accept() throws DemoFailure {
        Http.expect(
                HttpURLConnection.HTTP_OK,
                platform.post(
                        "/api/operator/acceptance",
                        Json.createObjectBuilder()
                                .add("token", tokenFromMail())
                                .add("name", "Mira Solberg")
                                .add("password", PASSWORD)
                                .build()));
    }

    private String tokenFromMail() throws DemoFailure {
        for (int attempt = 0; attempt < 50; attempt++) {
            JsonValue mails = Http.expect(HttpURLConnection.HTTP_OK, platform.get("/dev/mail?to=" + EMAIL));
            for (JsonValue mail : mails.asJsonArray()) {
                Matcher token = TOKEN.matcher(mail.asJsonObject().getString("text", ""));
                if (token.find()) {
                    return token.group(1);
                }
            }
            Pause.brief();
        }
        throw new DemoFailure("No mail with a link came for " + EMAIL, null);
    }
}
