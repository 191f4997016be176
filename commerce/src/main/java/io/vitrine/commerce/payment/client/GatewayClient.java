package io.vitrine.commerce.payment.client;

import io.vitrine.commerce.payment.GatewayFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A thin client for the gateways' own APIs. It follows no redirects. What may be repeated without a second effect is asked once
 * more when no answer comes.
 */
@ApplicationScoped
public class GatewayClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST = 2_000_000;

    private final HttpClient http;
    private final Duration patience;

    public GatewayClient() {
        this(PATIENCE);
    }

    /** @param patience how long to wait for an answer */
    public GatewayClient(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks, and once more when no answer came and the request may be repeated.
     *
     * @throws GatewayFailed when no answer came, or the gateway failed itself
     */
    public Reply send(Ask ask) {
        HttpRequest request = request(ask);
        try {
            return once(request);
        } catch (GatewayFailed silent) {
            if (!ask.repeatable()) {
                throw silent;
            }
            return once(request);
        }
    }

    private HttpRequest request(Ask ask) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(ask.address())
                .timeout(patience)
                .header("Accept", "application/json")
                .method(ask.method(), HttpRequest.BodyPublishers.ofString(ask.body(), StandardCharsets.UTF_8));
        ask.headers().forEach(builder::header);
        return builder.build();
    }

    private Reply once(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LONGEST);
                if (response.statusCode() >= 500 || response.statusCode() == 429) {
                    throw new GatewayFailed("The gateway answered " + response.statusCode());
                }
                return new Reply(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new GatewayFailed(
                    "The gateway did not answer: " + e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayFailed("Interrupted while the gateway was asked", e);
        }
    }
}
