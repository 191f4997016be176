package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes what one of the business's own roles allows; for its holders that is a grant. */
@ApplicationScoped
class ChangeRole implements CriticalAction {

    static final String KIND = "role.change";

    @Inject
    Roles roles;

    @Inject
    RoleStore store;

    static JsonObject write(RoleId id, RoleDraft draft) {
        JsonObjectBuilder limits = Json.createObjectBuilder();
        draft.limits().forEach((permission, most) -> limits.add(permission.code(), most.toPlainString()));
        return Json.createObjectBuilder()
                .add("role", id.toString())
                .add("name", draft.name())
                .add("description", draft.description())
                .add("permissions", Json.createArrayBuilder(draft.codes()))
                .add("limits", limits)
                .build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission needs() {
        return Permission.MANAGE_ROLES;
    }

    @Override
    public Set<CriticalRule> rules() {
        return Set.of(CriticalRule.ROLE_GRANT);
    }

    @Override
    public Optional<CriticalRule> rule(JsonObject command) {
        TeamRole before = role(command);
        return CriticalGrants.widens(draft(command).permissions(), before.permissions())
                ? Optional.of(CriticalRule.ROLE_GRANT)
                : Optional.empty();
    }

    @Override
    public String describe(JsonObject command) {
        TeamRole before = role(command);
        RoleDraft draft = draft(command);
        String more = names(draft.permissions(), before.permissions());
        String less = names(before.permissions(), draft.permissions());
        return "Change the role " + before.name() + " of " + before.holders() + " people"
                + (more.isEmpty() ? "" : ", adding: " + more)
                + (less.isEmpty() ? "" : ", taking away: " + less);
    }

    @Override
    public void check(JsonObject command) {
        TeamRole before = role(command);
        Access me = CurrentCall.require().actor().access();
        if (before.own()
                .map(id -> id.value().toString())
                .filter(me.role()::equals)
                .isPresent()) {
            throw Problem.of(
                    403, "own-role", "Nobody changes the role they have", "Ask somebody with another role to do it.");
        }
        Roles.within(draft(command));
    }

    @Override
    public String carryOut(JsonObject command, String reason) {
        TeamRole before = role(command);
        store.change(CurrentCall.require().business().id(), before, draft(command), reason);
        return before.key();
    }

    private TeamRole role(JsonObject command) {
        return roles.own(RoleId.parse(command.getString("role", "")).orElseThrow(() -> Problem.notFound("role")));
    }

    private static RoleDraft draft(JsonObject command) {
        Map<String, String> limits = new HashMap<>();
        JsonObject given =
                command.containsKey("limits") ? command.getJsonObject("limits") : JsonObject.EMPTY_JSON_OBJECT;
        given.keySet().forEach(code -> limits.put(code, given.getString(code)));
        List<String> codes = command.containsKey("permissions")
                ? command.getJsonArray("permissions").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
        return RoleDraft.of(command.getString("name", ""), command.getString("description", ""), codes, limits);
    }

    private static String names(Set<Permission> those, Set<Permission> without) {
        return those.stream()
                .filter(permission -> !without.contains(permission))
                .sorted()
                .map(Permission::label)
                .collect(Collectors.joining("; "));
    }
}
