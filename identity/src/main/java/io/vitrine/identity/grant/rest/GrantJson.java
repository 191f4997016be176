package io.vitrine.identity.grant.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.grant.DocumentClass;
import io.vitrine.identity.grant.GiveGrant;
import io.vitrine.identity.grant.GrantKind;
import io.vitrine.identity.grant.GrantScope;
import io.vitrine.identity.grant.GrantView;
import io.vitrine.identity.grant.Viewed;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Grants as JSON. */
final class GrantJson {

    private static final String DAY = "Write a day such as 2026-01-31.";

    private GrantJson() {}

    static GiveGrant read(JsonBody body) {
        EmailAddress email =
                EmailAddress.parse(body.text("email")).orElseThrow(() -> body.wrong("email", EmailAddress.RULE));
        return new GiveGrant(
                email,
                body.oneOf("kind", GrantKind.class),
                moment(body, "from", 0),
                moment(body, "until", 1),
                scope(body.has("scope") ? body.object("scope") : JsonBody.parse("{}")),
                body.optional("reason").orElse(""));
    }

    private static GrantScope scope(JsonBody scope) {
        return new GrantScope(
                day(scope, "periodFrom"),
                day(scope, "periodTo"),
                scope.has("locations") ? Optional.of(locations(scope)) : Optional.empty(),
                classes(scope),
                scope.optionalFlag("trail"));
    }

    private static Set<UUID> locations(JsonBody scope) {
        Set<UUID> ids = new LinkedHashSet<>();
        scope.texts("locations")
                .orElse(List.of())
                .forEach(text -> ids.add(TypeId.parse("loc", text)
                        .orElseThrow(() -> scope.wrong("locations", "Use ids of locations, such as loc_01h..."))));
        return ids;
    }

    private static Set<DocumentClass> classes(JsonBody scope) {
        Set<DocumentClass> classes = new LinkedHashSet<>();
        if (scope.has("documentClasses")) {
            scope.texts("documentClasses")
                    .orElse(List.of())
                    .forEach(text -> classes.add(Arrays.stream(DocumentClass.values())
                            .filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT)))
                            .findFirst()
                            .orElseThrow(() -> scope.wrong(
                                    "documentClasses",
                                    "Use some of " + Arrays.toString(DocumentClass.values()) + "."))));
        }
        return classes;
    }

    private static Optional<LocalDate> day(JsonBody body, String field) {
        return body.optional(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw body.wrong(field, DAY);
            }
        });
    }

    /** A moment, or a day in the business's time zone: its beginning, or its end for what lasts until then. */
    private static Instant moment(JsonBody body, String field, int daysLater) {
        String text = body.text(field);
        try {
            return text.length() > DAY_LENGTH
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(CurrentCall.require().business().zone())
                            .toInstant();
        } catch (DateTimeException e) {
            throw body.wrong(field, DAY);
        }
    }

    private static final int DAY_LENGTH = 10;

    static JsonObject write(GrantView grant, Instant now) {
        return Json.createObjectBuilder()
                .add("id", grant.id().toString())
                .add("email", grant.email())
                .add("kind", grant.kind().name())
                .add("state", grant.stateAt(now).name())
                .add("from", grant.from().toString())
                .add("until", grant.until().toString())
                .add("scope", write(grant.scope()))
                .add("reason", grant.reason())
                .add("askedBy", grant.askedBy())
                .add("askedAt", grant.askedAt().toString())
                .add("confirmedBy", text(grant.confirmedBy()))
                .add("account", text(grant.actor()))
                .add("endedAt", text(grant.endedAt().map(Instant::toString)))
                .add("views", grant.views())
                .build();
    }

    static JsonObject write(Viewed viewed) {
        return Json.createObjectBuilder()
                .add("at", viewed.at().toString())
                .add("kind", viewed.kind().name())
                .add("what", viewed.what())
                .add("sha256", text(viewed.fingerprint()))
                .build();
    }

    private static JsonObject write(GrantScope scope) {
        JsonArrayBuilder classes = Json.createArrayBuilder();
        scope.documentClasses().stream().sorted().forEach(known -> classes.add(known.name()));
        JsonArrayBuilder locations = Json.createArrayBuilder();
        scope.locations()
                .ifPresent(ids -> ids.stream().sorted().forEach(id -> locations.add(TypeId.format("loc", id))));
        return Json.createObjectBuilder()
                .add("periodFrom", text(scope.periodFrom().map(LocalDate::toString)))
                .add("periodTo", text(scope.periodTo().map(LocalDate::toString)))
                .add("locations", scope.locations().isPresent() ? locations.build() : JsonValue.NULL)
                .add("documentClasses", classes)
                .add("trail", scope.trail())
                .build();
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
