package io.vitrine.core.approval.rest;

import io.vitrine.core.approval.Outcome;
import io.vitrine.core.idempotency.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.function.Function;

/** Answers to commands that may need a second person. */
public final class Outcomes {

    private static final int ACCEPTED = 202;

    private Outcomes() {}

    /**
     * What was carried out, with its own status; or 202 with the approval that it waits for.
     *
     * @param written the resource, by the id that the command resulted in
     */
    public static Answer answer(Outcome outcome, int status, Function<String, JsonObject> written) {
        if (outcome instanceof Outcome.Waiting waiting) {
            return new Answer(
                    ACCEPTED,
                    Optional.of("/api/approvals/" + waiting.approval()),
                    Json.createObjectBuilder()
                            .add(
                                    "approval",
                                    Json.createObjectBuilder()
                                            .add("id", waiting.approval().toString())
                                            .add("expiresAt", waiting.until().toString()))
                            .build()
                            .toString());
        }
        Outcome.Done done = (Outcome.Done) outcome;
        JsonObjectBuilder body = Json.createObjectBuilder(written.apply(done.result()));
        done.note().ifPresent(note -> body.add("note", note));
        return new Answer(status, Optional.empty(), body.build().toString());
    }
}
