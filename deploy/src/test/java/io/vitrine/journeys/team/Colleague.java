package io.vitrine.journeys.team;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.Machine;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of a business who was invited, has accepted and signed in. */
public record Colleague(Business business, String id, String email, String accessToken, String refreshToken) {

    static final String BECAUSE = "needed for the test";
    private static final Pattern LINK = Pattern.compile("(http://\\S+)/invitation\\?token=([A-Za-z0-9_-]+)");

    /** The owner who signed the business up. */
    public static Colleague founder(Business business) {
        return signIn(business, Business.email(business.slug()));
    }

    /** Invited by the founder, everywhere. */
    public static Colleague join(Business business, String role) {
        return join(founder(business), role, List.of());
    }

    public static Colleague join(Colleague inviter, String role, List<String> locations) {
        String email = address(role);
        inviter.invite(email, role, locations).expect(201);
        return accept(inviter.business(), email);
    }

    /** Another owner beside those that are there; {@code approver} is the second person. */
    public static Colleague owner(Colleague inviter, Colleague approver) {
        String email = address("owner");
        JsonObject waiting =
                inviter.invite(email, "OWNER", List.of()).expect(202).json();
        approver.approve(waiting.getJsonObject("approval").getString("id")).expect(200);
        return accept(inviter.business(), email);
    }

    public static String address(String role) {
        return role.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-"
                + UUID.randomUUID().toString().substring(0, 8) + "@team.example";
    }

    /** Opens the link from the mail and signs in. */
    static Colleague accept(Business business, String email) {
        acceptance(business, token(business, email), "").expect(204);
        return signIn(business, email);
    }

    static Answer acceptance(Business business, String token, String more) {
        return business.anonymous()
                .post(
                        "/api/team/invitations/acceptance",
                        "{\"token\":\"" + token + "\",\"name\":\"Casey Colleague\",\"password\":\"" + Business.PASSWORD
                                + "\"" + more + "}");
    }

    /** The secret of the newest invitation; its link leads to the business's own host. */
    public static String token(Business business, String email) {
        Client platform = Client.of(business.server().port(), "localhost");
        for (int i = 0; i < 100; i++) {
            JsonArray mails = (JsonArray)
                    platform.get("/dev/mail?to=" + email).expect(200).structure();
            for (JsonObject mail : mails.getValuesAs(JsonObject.class)) {
                Matcher link = LINK.matcher(mail.getString("text"));
                if (link.find()) {
                    if (!link.group(1)
                            .equals("http://" + business.host() + ":"
                                    + business.server().port())) {
                        throw new AssertionError("The link leads elsewhere: " + link.group());
                    }
                    return link.group(2);
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("No invitation came to " + email);
    }

    public static Colleague signIn(Business business, String email) {
        JsonObject tokens = Login.tokens(business.anonymous(), email, Business.PASSWORD);
        String access = tokens.getString("accessToken");
        return new Colleague(business, subject(access), email, access, tokens.getString("refreshToken"));
    }

    private static String subject(String token) {
        String claims = new String(
                java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        return Json.createReader(new java.io.StringReader(claims)).readObject().getString("sub");
    }

    public Client client() {
        return business.anonymous().bearer(accessToken);
    }

    public Answer invite(String email, String role, List<String> locations) {
        var body =
                Json.createObjectBuilder().add("email", email).add("role", role).add("reason", BECAUSE);
        if (!locations.isEmpty()) {
            body.add("locations", Json.createArrayBuilder(locations));
        }
        return client().post("/api/team", body.build());
    }

    public Answer approve(String approval) {
        return client().post("/api/approvals/" + approval + "/approval", "{}");
    }

    Answer patch(String path, String body) {
        return client().with("Content-Type", "application/json").send("PATCH", path, BodyPublishers.ofString(body));
    }

    Answer delete(String path) {
        return client().send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer changeRole(Colleague other, String role) {
        return patch("/api/team/" + other.id(), "{\"role\":\"" + role + "\",\"reason\":\"" + BECAUSE + "\"}");
    }

    public Answer letGo(Colleague other) {
        return delete("/api/team/" + other.id() + "?reason=left");
    }

    public int figures() {
        return client().get("/api/analytics/kpi?from=2026-01-01&to=2026-01-31").status();
    }
}
