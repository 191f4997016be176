package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Switches off that something needs a second person; that itself always needs one. */
@ApplicationScoped
class RelaxRule implements CriticalAction {

    static final String KIND = "rule.relax";

    @Inject
    RuleRows rows;

    static JsonObject write(CriticalRule rule) {
        return Json.createObjectBuilder().add("rule", rule.code()).build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission needs() {
        return Permission.MANAGE_SECURITY;
    }

    @Override
    public Set<CriticalRule> rules() {
        return Set.of(CriticalRule.RULE_RELAXED);
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        return Optional.of(CriticalRule.RULE_RELAXED);
    }

    @Override
    public String describe(JsonObject command) {
        return "No longer ask for a second person: " + read(command).label();
    }

    @Override
    public void check(JsonObject command) {
        if (!read(command).switchable()) {
            throw Problem.of(
                    409, "always-on", "This rule is always on", "It guards the others; it cannot be switched off.");
        }
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        CriticalRule rule = read(command);
        rows.set(CurrentCall.require().business().id(), rule, false, reason);
        return rule.code();
    }

    private static CriticalRule read(JsonObject command) {
        return CriticalRule.withCode(command.getString("rule", "")).orElseThrow(() -> Problem.notFound("rule"));
    }
}
