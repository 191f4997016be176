package io.vitrine.identity.membership;

import io.vitrine.core.location.LocationId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The part of a command that hands out a role, as JSON: who, which role, at which locations. */
public record GrantCommand(String whom, String role, Optional<Set<UUID>> locations) {

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
        return new GrantCommand(command.getString(name, ""), command.getString("role", ""), only);
    }

    public JsonObject write(String name) {
        JsonObjectBuilder command = Json.createObjectBuilder().add(name, whom).add("role", role);
        locations.ifPresent(only -> {
            JsonArrayBuilder ids = Json.createArrayBuilder();
            only.stream().map(id -> new LocationId(id).toString()).sorted().forEach(ids::add);
            command.add("locations", ids);
        });
        return command.build();
    }
}
