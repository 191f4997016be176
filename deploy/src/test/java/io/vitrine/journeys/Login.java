package io.vitrine.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sign-ins of people whose role asks for a second factor: it is set up at the first one, and shown at each. */
public final class Login {

    private static final Map<String, Deque<String>> CODES = new ConcurrentHashMap<>();

    private static final int FEW = 5;

    private Login() {}

    /** The tokens of the person, who may do all that the role includes. */
    public static JsonObject tokens(Client host, String email, String password) {
        JsonObject first = login(host, email, password).expect(200).json();
        Client person = host.bearer(first.getString("accessToken"));
        JsonObject factor = person.get("/api/account").expect(200).json().getJsonObject("secondFactor");
        if (factor.getBoolean("enrolled") || !factor.getBoolean("required") || factor.containsKey("graceUntil")) {
            return first;
        }
        return enrolled(host, person, email, password);
    }

    /** The tokens of a person who sets a second factor up although nobody asks for it yet. */
    public static JsonObject enrolled(Client host, Client person, String email, String password) {
        CODES.put(email, new ArrayDeque<>(CodeApp.enrol(person, password).recoveryCodes()));
        return login(host, email, password).expect(200).json();
    }

    /** The token of an operator on the platform's host, who may do all that operators may. */
    public static String operator(Client platform, String email, String password) {
        String path = "/api/operator/login";
        Client person = platform.bearer(
                login(platform, path, email, password).expect(200).json().getString("accessToken"));
        if (!person.get("/api/account")
                .expect(200)
                .json()
                .getJsonObject("secondFactor")
                .getBoolean("enrolled")) {
            CODES.put(email, new ArrayDeque<>(CodeApp.enrol(person, password).recoveryCodes()));
            person = platform.bearer(
                    login(platform, path, email, password).expect(200).json().getString("accessToken"));
        }
        if (CODES.getOrDefault(email, new ArrayDeque<>()).size() < FEW) {
            JsonObject shown =
                    Json.createObjectBuilder().add("password", password).build();
            CODES.put(
                    email,
                    new ArrayDeque<>(person.post("/api/account/recovery-codes", shown)
                            .expect(200)
                            .json()
                            .getJsonArray("recoveryCodes")
                            .getValuesAs(JsonString::getString)));
        }
        return person.header("Authorization").substring("Bearer ".length());
    }

    /** A code for the second step of this person, if one was set up here. */
    public static Optional<String> code(String email) {
        return Optional.ofNullable(CODES.get(email)).map(Deque::poll);
    }

    private static Answer login(Client host, String email, String password) {
        return login(host, "/api/auth/login", email, password);
    }

    private static Answer login(Client host, String path, String email, String password) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("email", email).add("password", password);
        code(email).ifPresent(code -> body.add("totp", code));
        return host.post(path, body.build());
    }
}
