package io.vitrine.identity.document.rest;

import io.vitrine.identity.document.EvidenceRequest;
import io.vitrine.identity.document.SharedDocument;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Documents and requests as JSON. */
final class DocumentJson {

    private DocumentJson() {}

    static JsonObject write(SharedDocument document) {
        JsonArrayBuilder versions = Json.createArrayBuilder();
        document.versions()
                .forEach(version -> versions.add(Json.createObjectBuilder()
                        .add("no", version.no())
                        .add("name", version.fileName())
                        .add("mediaType", version.mediaType())
                        .add("bytes", version.bytes())
                        .add("sha256", version.sha256())
                        .add("addedAt", version.addedAt().toString())));
        return Json.createObjectBuilder()
                .add("id", document.id().toString())
                .add("class", document.documentClass().name())
                .add("title", document.title())
                .add("createdAt", document.createdAt().toString())
                .add("withdrawn", document.withdrawn())
                .add("versions", versions)
                .build();
    }

    static JsonObject write(EvidenceRequest request) {
        return Json.createObjectBuilder()
                .add("id", request.id().toString())
                .add("person", request.person())
                .add("wish", request.wish())
                .add("due", request.due().toString())
                .add("state", request.state().name())
                .add("askedAt", request.askedAt().toString())
                .add("answer", text(request.answer()))
                .add("document", text(request.document().map(Object::toString)))
                .build();
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
