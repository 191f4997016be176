package io.vitrine.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/**
 * What the server said.
 *
 * @param port where it was asked
 */
public record Answer(int status, String body, HttpHeaders headers, int port) {

    private static final String[] LEAKS = {
        "Exception", "\tat ", "io.vitrine", "org.postgresql", "ERROR:", "select ", "Payara", "GlassFish", "jakarta."
    };

    public JsonObject json() {
        return (JsonObject) structure();
    }

    public JsonStructure structure() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        } catch (RuntimeException e) {
            throw new AssertionError("No JSON but " + status + " " + body, e);
        }
    }

    /** The same answer, or the test fails and shows what came instead. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            String why = status >= 500 ? Vitrine.complaintsAt(port) : "";
            throw new AssertionError("Expected " + wanted + ", was " + status + ": " + body + why);
        }
        return this;
    }

    /** A refusal in the agreed form, that tells nothing of what is inside. */
    public Answer expectProblem(int wanted) {
        expect(wanted);
        String type = headers.firstValue("content-type").orElse("");
        if (!type.startsWith("application/problem+json")
                || json().getInt("status") != wanted
                || json().getString("requestId").isBlank()
                || !json().containsKey("type")
                || !json().containsKey("title")) {
            throw new AssertionError("No problem details but " + type + " " + body);
        }
        return expectNoLeak();
    }

    public Answer expectNoLeak() {
        for (String leak : LEAKS) {
            if (body.contains(leak)) {
                throw new AssertionError("The answer shows " + leak + ": " + body);
            }
        }
        return this;
    }

    /** The body without what differs from request to request. */
    public String essence() {
        String id = body.startsWith("{") && json().containsKey("requestId") ? json().getString("requestId") : "";
        return id.isEmpty() ? body : body.replace(id, "ID");
    }
}
