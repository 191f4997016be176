package io.vitrine.journeys.signin;

import io.vitrine.journeys.Machine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * mock-oauth2-server of the Norwegian labour administration in a process of its own, so that its libraries and ours never
 * meet. It signs everybody in as one person, without asking.
 */
final class MockProvider implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient(); // follows no redirect

    private final Process process;
    private final int port;

    private MockProvider(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static MockProvider of(String subject, String email) {
        int port = Machine.freePort();
        try {
            Path output = Files.createTempFile("provider", ".log");
            ProcessBuilder command = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt"));
            command.environment().put("SERVER_PORT", Integer.toString(port));
            command.environment().put("SERVER_HOSTNAME", "127.0.0.1");
            command.environment().put("JSON_CONFIG", config(subject, email).toString());
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            MockProvider provider = new MockProvider(process, port);
            provider.awaitReady(output);
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject config(String subject, String email) {
        JsonObject claims = Json.createObjectBuilder()
                .add("sub", subject)
                .add("email", email)
                .add("email_verified", true)
                .build();
        return Json.createObjectBuilder()
                .add("interactiveLogin", false)
                .add(
                        "tokenCallbacks",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("issuerId", "acme")
                                        .add("tokenExpiry", 120)
                                        .add(
                                                "requestMappings",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("requestParam", "grant_type")
                                                                .add("match", "authorization_code")
                                                                .add("claims", claims)))))
                .build();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/acme";
    }

    /** Where the provider sends the browser that came with this address. */
    URI sendsTo(String address) {
        return URI.create(get(address).headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> get(String address) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady(Path output) throws IOException {
        for (int i = 0; i < 300; i++) {
            try {
                if (get(issuer() + "/.well-known/openid-configuration").statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException e) {
                // not yet listening
            }
            if (!process.isAlive()) {
                break;
            }
            Machine.pause(100);
        }
        close();
        throw new AssertionError("The provider did not start: " + Files.readString(output));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
