package io.vitrine.launcher.demo;

import jakarta.json.JsonObject;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.List;

/** Imports the documents of one location and waits until they are in. */
final class Import {

    private static final int ATTEMPTS = 1_500;

    private final Http business;

    Import(Http business) {
        this.business = business;
    }

    void run(String location, List<Document> documents) throws DemoFailure {
        HttpResponse<String> accepted = business.postGzippedCsv(
                "/api/imports?kind=orders&preset=generic&location=" + location, OrdersFile.of(documents));
        Http.expect(HttpURLConnection.HTTP_ACCEPTED, accepted);
        String job = accepted.headers()
                .firstValue("Location")
                .orElseThrow(() -> new DemoFailure("The import named no job", null));
        String path = job.substring(job.indexOf("/api/"));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonObject state =
                    Http.expect(HttpURLConnection.HTTP_OK, business.get(path)).asJsonObject();
            switch (state.getString("state", "")) {
                case "DONE" -> {
                    requireAll(state);
                    return;
                }
                case "FAILED" -> throw new DemoFailure("An import failed: " + state.getString("error", path), null);
                default -> Pause.brief();
            }
        }
        throw new DemoFailure("An import does not end: " + path, null);
    }

    private static void requireAll(JsonObject state) throws DemoFailure {
        JsonObject result = state.getJsonObject("result");
        if (result != null && result.getInt("rejectedRows", 0) > 0) {
            throw new DemoFailure(
                    "An import rejected " + result.getInt("rejectedRows") + " rows; see "
                            + result.getString("rejectedRowsUrl", "the job"),
                    null);
        }
    }
}
