package io.vitrine.identity.membership.rest;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.membership.OwnerRemoval;
import io.vitrine.identity.membership.Reach;
import io.vitrine.identity.membership.RoleDraft;
import io.vitrine.identity.membership.TeamMember;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.membership.Term;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members, roles and removals as JSON. */
public final class TeamJson {

    private TeamJson() {}

    /** A list in the API's shape, whole. */
    public static <T> JsonObject list(List<T> things, Function<T, JsonObject> write) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        things.forEach(thing -> data.add(write.apply(thing)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    /** Locations that a role is to hold at; absent when the field is. */
    public static Optional<Set<UUID>> locations(JsonBody body) {
        return body.texts("locations")
                .map(ids -> ids.stream()
                        .map(text -> LocationId.parse(text)
                                .orElseThrow(() -> body.wrong("locations", "Use ids of GET /api/locations.")))
                        .map(LocationId::value)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same where "everywhere": true lifts the limit, and nothing keeps it. */
    static Optional<Reach> reach(JsonBody body) {
        return body.has("everywhere") && body.flag("everywhere")
                ? Optional.of(Reach.EVERYWHERE)
                : locations(body).map(Reach::at);
    }

    /** How long a membership is to hold; "unlimited": true lifts an end. */
    public static Optional<Term> term(JsonBody body) {
        return body.has("unlimited") && body.flag("unlimited")
                ? Optional.of(Term.UNLIMITED)
                : body.moment("until").map(Term::until);
    }

    static RoleDraft draft(JsonBody body) {
        return RoleDraft.of(
                body.optional("name").orElse(""),
                body.optional("description").orElse(""),
                body.texts("permissions").orElse(List.of()),
                body.pairs("limits"));
    }

    static JsonObject member(TeamMember member) {
        Access access = member.access();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", member.account().toString())
                .add("name", member.name())
                .add("role", TeamRole.keyOf(access))
                .add("roleName", access.roleName())
                .add("since", member.since().toString());
        locations(json, access.locations());
        member.email().ifPresent(email -> json.add("email", email));
        member.until().ifPresent(until -> json.add("until", until.toString()));
        if (!member.withheld().isEmpty()) {
            json.add("withheld", codes(member.withheld()));
        }
        return json.build();
    }

    /** Codes of permissions in the table's order. */
    public static JsonArrayBuilder codes(Set<Permission> permissions) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        Stream.of(Permission.values())
                .filter(permissions::contains)
                .map(Permission::code)
                .forEach(codes::add);
        return codes;
    }

    static void locations(JsonObjectBuilder json, Optional<Set<UUID>> locations) {
        locations.ifPresent(only -> {
            JsonArrayBuilder ids = Json.createArrayBuilder();
            only.stream().map(id -> new LocationId(id).toString()).sorted().forEach(ids::add);
            json.add("locations", ids);
        });
    }

    static JsonObject role(TeamRole role) {
        JsonObjectBuilder limits = Json.createObjectBuilder();
        role.limits().forEach((permission, most) -> limits.add(permission.code(), most.toPlainString()));
        return Json.createObjectBuilder()
                .add("id", role.key())
                .add("name", role.name())
                .add("description", role.description())
                .add("readyMade", role.own().isEmpty())
                .add("permissions", codes(role.permissions()))
                .add("limits", limits)
                .add("holders", role.holders())
                .build();
    }

    static JsonObject removal(OwnerRemoval removal) {
        JsonArrayBuilder consents = Json.createArrayBuilder();
        removal.consents().stream().map(Object::toString).sorted().forEach(consents::add);
        return Json.createObjectBuilder()
                .add("id", removal.id().toString())
                .add("member", removal.subject().toString())
                .add("openedBy", removal.openedBy().toString())
                .add("reason", removal.reason())
                .add("openedAt", removal.openedAt().toString())
                .add("dueAt", removal.dueAt().toString())
                .add("consents", consents)
                .add("needed", removal.needed())
                .build();
    }
}
