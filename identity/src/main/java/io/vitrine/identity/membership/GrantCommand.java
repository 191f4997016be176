package io.vitrine.identity.membership;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The part of a command that hands out a role, as JSON: who, which role, at which locations, until when. */
public record GrantCommand(String whom, String role, Optional<Set<UUID>> locations, Term term) {

    public GrantCommand {
        locations = locations.map(Set::copyOf);
    }

    /** @param name of the field that says whom, such as {@code member} */
    public static GrantCommand read(JsonObject command, String name) {
        Optional<Set<UUID>> only = command.containsKey("locations")
                ? Optional.of(command.getJsonArray("locations").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .map(text -> LocationId.parse(text).orElseThrow(GrantedLocations::unknown))
                        .map(LocationId::value)
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
        return new GrantCommand(command.getString(name, ""), command.getString("role", ""), only, term(command));
    }

    private static Term term(JsonObject command) {
        try {
            return command.containsKey("until")
                    ? Term.until(
                            OffsetDateTime.parse(command.getString("until")).toInstant())
                    : Term.UNLIMITED;
        } catch (DateTimeException e) {
            throw Problem.invalid("until", "Write a moment with its offset, such as 2026-12-31T22:00:00Z.");
        }
    }

    public JsonObject write(String name) {
        JsonObjectBuilder command = Json.createObjectBuilder().add(name, whom).add("role", role);
        locations.ifPresent(only -> {
            JsonArrayBuilder ids = Json.createArrayBuilder();
            only.stream().map(id -> new LocationId(id).toString()).sorted().forEach(ids::add);
            command.add("locations", ids);
        });
        term.until().ifPresent(end -> command.add("until", end.toString()));
        return command.build();
    }
}
