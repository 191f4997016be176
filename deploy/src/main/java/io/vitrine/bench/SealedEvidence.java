package io.vitrine.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports a trail, and checks it with the verifier in a process of its own. */
final class SealedEvidence {

    private final Run run;
    private final Business business;

    SealedEvidence(Run run, Business business) {
        this.run = run;
        this.business = business;
    }

    void measure() throws BenchFailure {
        try {
            Path file = Files.createTempFile("bench-evidence", ".zip");
            try {
                measure(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new BenchFailure("The evidence could not be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } catch (URISyntaxException e) {
            throw new BenchFailure("The verifier was not found", e);
        }
    }

    private void measure(Path file) throws BenchFailure, IOException, InterruptedException, URISyntaxException {
        long begin = System.nanoTime();
        export(file);
        double exported = Durations.secondsSince(begin);
        begin = System.nanoTime();
        String words = verify(file);
        double verified = Durations.secondsSince(begin);
        String key = run.database().keyOf(business.slug());
        double events = Double.parseDouble(run.database().askIn(key, "select max(size) from audit_checkpoint"));
        run.report().add("audit.events", "Events in the trail", events, "");
        run.report().add("audit.export", "Export with proofs: events per second", events / exported, "/s");
        run.report().add("audit.verify", "Verifier, its start included: events per second", events / verified, "/s");
        run.report().note(words.lines().findFirst().orElse(""));
    }

    private void export(Path file) throws BenchFailure, IOException, InterruptedException {
        Api api = business.api();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/api/audit/export"))
                .header("Host", api.host() + ":" + api.port())
                .header("Authorization", "Bearer " + api.token())
                .build();
        int status = api.client()
                .send(request, HttpResponse.BodyHandlers.ofFile(file))
                .statusCode();
        if (status != 200) {
            throw new BenchFailure("The export was answered " + status);
        }
    }

    private static String verify(Path file) throws BenchFailure, IOException, InterruptedException, URISyntaxException {
        Path launcher = Path.of(SealedEvidence.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        launcher.resolveSibling("vitrine-verify.jar").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (verifier.waitFor() != 0) {
            throw new BenchFailure("The verifier found: " + words);
        }
        return words;
    }
}
