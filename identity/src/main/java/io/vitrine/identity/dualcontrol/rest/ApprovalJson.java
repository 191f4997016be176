package io.vitrine.identity.dualcontrol.rest;

import io.vitrine.identity.dualcontrol.Approval;
import io.vitrine.identity.dualcontrol.Emergency;
import io.vitrine.identity.dualcontrol.RuleSetting;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;

/** Approvals, rules and emergencies as JSON. */
final class ApprovalJson {

    private ApprovalJson() {}

    static JsonObject write(Approval approval, String words, Instant now) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", approval.id().toString())
                .add("action", approval.kind())
                .add("rule", approval.rule().code())
                .add("description", words)
                .add("command", approval.command())
                .add("reason", approval.reason())
                .add("author", approval.author().toString())
                .add("createdAt", approval.createdAt().toString())
                .add("expiresAt", approval.expiresAt().toString())
                .add("state", approval.stateAt(now).name());
        approval.decidedBy().ifPresent(person -> json.add("decidedBy", person.toString()));
        approval.decidedAt().ifPresent(at -> json.add("decidedAt", at.toString()));
        approval.decision().ifPresent(text -> json.add("decision", text));
        approval.outcome().ifPresent(text -> json.add("outcome", text));
        return json.build();
    }

    static JsonObject write(RuleSetting setting) {
        return Json.createObjectBuilder()
                .add("rule", setting.rule().code())
                .add("label", setting.rule().label())
                .add("required", setting.required())
                .add("ownersOnly", setting.rule().ownersOnly())
                .add("switchable", setting.rule().switchable())
                .build();
    }

    static JsonObject write(Emergency emergency) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", emergency.id().toString())
                .add("declaredBy", emergency.declaredBy().toString())
                .add("reason", emergency.reason())
                .add("openedAt", emergency.openedAt().toString())
                .add("until", emergency.until().toString())
                .add("commands", emergency.done());
        emergency.reviewedBy().ifPresent(person -> json.add("reviewedBy", person.toString()));
        emergency.reviewedAt().ifPresent(at -> json.add("reviewedAt", at.toString()));
        emergency.review().ifPresent(text -> json.add("review", text));
        return json.build();
    }
}
