package io.vitrine.journeys.external;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People from outside on the way to what they were given, and a look behind the scenes. */
public final class Outside {

    public static final String OPERATOR = "operator@platform.example";
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    /** Servers whose first operator has accepted, by their ports. */
    private static final Set<Integer> OPERATORS = ConcurrentHashMap.newKeySet();

    private Outside() {}

    /** The platform's host with its first operator signed in. */
    public static synchronized Client operator(Vitrine server) {
        Client platform = Client.of(server.port(), "localhost");
        if (OPERATORS.add(server.port())) {
            platform.post(
                            "/api/operator/acceptance",
                            Json.createObjectBuilder()
                                    .add("token", token(server, OPERATOR))
                                    .add("name", "Otto Operator")
                                    .add("password", Business.PASSWORD)
                                    .build())
                    .expect(200);
        }
        return platform.bearer(Login.operator(platform, OPERATOR, Business.PASSWORD));
    }

    /** Somebody who has accepted to be an operator and has no second factor yet; any business gives a way to the database. */
    public static void becomeOperator(Business business, String email) {
        String token = "operator-" + email;
        sql(
                business,
                "insert into platform.operator_invitation (token_hash, email, expires_at)"
                        + " values (sha256(cast(? as bytea)), ?, now() + interval '1 hour')",
                token.getBytes(StandardCharsets.UTF_8),
                email);
        JsonObject wish = Json.createObjectBuilder(credentials(email))
                .remove("email")
                .add("token", token)
                .add("name", "Olga Operator")
                .build();
        Client.of(business.server().port(), "localhost")
                .post("/api/operator/acceptance", wish)
                .expect(200);
    }

    public static JsonObject credentials(String email) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", Business.PASSWORD)
                .build();
    }

    /** The token in the newest mail to this address. */
    public static String token(Vitrine server, String email) {
        return found(TOKEN, mail(server, email, "token="));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No token in " + text);
        }
        return matcher.group(1);
    }

    /** The newest mail to this address that says so. */
    public static String mail(Vitrine server, String email, String words) {
        Client platform = Client.of(server.port(), "localhost");
        for (int i = 0; i < 150; i++) {
            JsonArray mails = (JsonArray)
                    platform.get("/dev/mail?to=" + email).expect(200).structure();
            for (JsonObject mail : mails.getValuesAs(JsonObject.class)) {
                String text = mail.getString("subject") + "\n" + mail.getString("text");
                if (text.contains(words)) {
                    return text;
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("No mail with \"" + words + "\" came to " + email);
    }

    /** A grant that was given, as the API shows it. */
    public static JsonObject give(Client owner, String email, String kind, JsonObjectBuilder scope) {
        return owner.post("/api/grants", wish(email, kind, scope)).expect(201).json();
    }

    /** A grant over everything that one can cover, with the trail where the kind may have it. */
    public static void giveAll(Business business, String email, String kind) {
        JsonObjectBuilder scope = Json.createObjectBuilder()
                .add("documentClasses", Json.createArrayBuilder().add("POLICY"))
                .add("trail", kind.equals("AUDITOR"));
        give(business.owner(), email, kind, scope);
    }

    public static JsonObject wish(String email, String kind, JsonObjectBuilder scope) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("kind", kind)
                .add("from", "2026-01-01")
                .add("until", "2027-06-30")
                .add("reason", "Audit of the year")
                .add("scope", scope)
                .build();
    }

    public static JsonObjectBuilder march(String... locations) {
        JsonObjectBuilder scope = Json.createObjectBuilder()
                .add("periodFrom", "2026-03-01")
                .add("periodTo", "2026-03-31")
                .add("documentClasses", Json.createArrayBuilder().add("POLICY"))
                .add("trail", false);
        if (locations.length > 0) {
            scope.add("locations", Json.createArrayBuilder(List.of(locations)));
        }
        return scope;
    }

    /** An auditor of March with the trail and the policies, invited. */
    public static String invite(Business business, String email) {
        return give(business.owner(), email, "AUDITOR", march().add("trail", true))
                .getString("id");
    }

    /** Accepts the newest invitation to this address and signs in at the business. */
    public static Client accept(Business business, String email) {
        Client platform = Client.of(business.server().port(), "localhost");
        platform.post(
                        "/api/grant-acceptance",
                        Json.createObjectBuilder()
                                .add("token", token(business.server(), email))
                                .add("name", "Ada Auditor")
                                .add("password", Business.PASSWORD)
                                .build())
                .expect(200);
        until(() -> sql(
                                business,
                                "select 1 from " + business.key()
                                        + ".external_grant where state = 'ACTIVE' and email = ?",
                                email)
                        .size()
                == 1);
        return business.anonymous()
                .bearer(Login.tokens(business.anonymous(), email, Business.PASSWORD)
                        .getString("accessToken"));
    }

    /** Another owner of the business, with the first one's password. */
    public static Client secondOwner(Business business, String email) {
        sql(
                business,
                "with a as (insert into platform.account (id, email, name, password_hash, verified_at, created_at)"
                        + " select gen_random_uuid(), ?, 'Second Owner', a.password_hash, now(), now()"
                        + " from platform.account a where a.email = '" + Business.email(business.slug())
                        + "' returning id)"
                        + " insert into platform.membership (account_id, tenant_id, role, created_at)"
                        + " select a.id, t.id, 'OWNER', now() from a, platform.tenant t where t.slug = '"
                        + business.slug() + "' returning 1",
                email);
        return business.anonymous()
                .bearer(Login.tokens(business.anonymous(), email, Business.PASSWORD)
                        .getString("accessToken"));
    }

    /** The id of the business as operators name it. */
    public static String id(Client operator, Business business) {
        return operator.get("/api/operator/businesses?search=" + business.slug())
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
    }

    /** The first column of what the owner of all schemas reads or changes. */
    public static List<String> sql(Business business, String statement, Object... values) {
        try (Connection owner = business.server().owner();
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            if (prepared.execute()) {
                ResultSet rows = prepared.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void until(BooleanSupplier there) {
        for (int i = 0; i < 150; i++) {
            if (there.getAsBoolean()) {
                return;
            }
            Machine.pause(100);
        }
        throw new AssertionError("It did not come to be in time");
    }

    public static List<JsonObject> data(JsonValue list) {
        return list.asJsonObject().getJsonArray("data").getValuesAs(JsonObject.class);
    }
}
