package io.vitrine.core.location.rest;

import io.vitrine.core.location.AddLocation;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationKind;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A location as JSON. */
final class LocationJson {

    private LocationJson() {}

    static AddLocation read(JsonBody body) {
        return new AddLocation(
                body.text("name"),
                body.oneOf("kind", LocationKind.class),
                body.optional("timeZone").map(zone -> body.zone("timeZone", zone)));
    }

    static JsonObject write(Location location) {
        return Json.createObjectBuilder()
                .add("id", location.id().toString())
                .add("name", location.name())
                .add("kind", location.kind().name())
                .add("timeZone", location.zone().getId())
                .build();
    }
}
