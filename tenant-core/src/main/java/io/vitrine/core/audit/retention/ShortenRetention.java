package io.vitrine.core.audit.retention;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.audit.proof.RetentionRule;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Keeps the content of the trail for fewer years: another owner has to agree, and nothing goes for thirty days. */
@ApplicationScoped
class ShortenRetention implements CriticalAction {

    static final String KIND = "audit-retention.shorten";

    @Inject
    RetentionRows rows;

    static JsonObject write(int years) {
        return Json.createObjectBuilder().add("years", years).build();
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
        return Set.of(CriticalRule.LOG_RETENTION);
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        return Optional.of(CriticalRule.LOG_RETENTION);
    }

    @Override
    public String describe(JsonObject command) {
        return "Keep the audit trail's content for " + years(command) + " years only; it is set to "
                + rows.current().years() + ". Nothing is destroyed within " + RetentionRule.WAIT.toDays() + " days.";
    }

    @Override
    public void check(JsonObject command) {
        Retention.checked(years(command));
        if (!CurrentCall.require().actor().access().role().equals(Role.OWNER.name())) {
            throw Problem.of(
                    403, "owners-only", "Only owners shorten this", "One owner asks for it and another one agrees.");
        }
        if (years(command) >= rows.current().years()) {
            throw Problem.of(
                    409, "retention-unchanged", "That is not shorter", "The trail is kept no longer than that now.");
        }
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        rows.set(rows.current().years(), years(command), reason);
        return String.valueOf(years(command));
    }

    private static int years(JsonObject command) {
        return command.getInt("years", 0);
    }
}
