package io.vitrine.identity.own.rest;

import io.vitrine.identity.account.Addressee;
import io.vitrine.identity.mfa.OwnFactors;
import io.vitrine.identity.mfa.Standing;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.session.OwnSession;
import io.vitrine.identity.signin.SignInHistory;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A person's account as JSON. */
final class AccountJson {

    private AccountJson() {}

    static JsonObject write(Addressee person, OwnFactors own, Standing standing) {
        JsonObjectBuilder factor = Json.createObjectBuilder()
                .add("required", standing.guarded() && !standing.demo())
                .add("enrolled", standing.enrolled())
                .add("app", own.app())
                .add("passkeys", own.passkeys())
                .add("recoveryCodesLeft", own.codesLeft());
        standing.graceUntil()
                .filter(until -> standing.guarded() && !standing.enrolled())
                .ifPresent(until -> factor.add("graceUntil", until.toString()));
        return Json.createObjectBuilder()
                .add("id", OwnAccount.id().toString())
                .add("name", person.name())
                .add("email", person.email().value())
                .add("secondFactor", factor)
                .build();
    }

    static JsonObject sessions(List<OwnSession> sessions) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        sessions.forEach(session -> data.add(Json.createObjectBuilder()
                .add("id", session.id().toString())
                .add("business", session.business())
                .add("device", session.device())
                .add("address", session.address())
                .add("openedAt", session.opened().toString())
                .add("lastActiveAt", session.lastActive().toString())
                .add("secondFactor", session.secondFactor())));
        return list(data);
    }

    static JsonObject signIns(List<SignInHistory.Line> lines) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        lines.forEach(line -> data.add(Json.createObjectBuilder()
                .add("at", line.at().toString())
                .add("outcome", line.outcome())
                .add("address", line.address())
                .add("business", line.business())));
        return list(data);
    }

    private static JsonObject list(JsonArrayBuilder data) {
        return Json.createObjectBuilder().add("data", data).addNull("next").build();
    }
}
