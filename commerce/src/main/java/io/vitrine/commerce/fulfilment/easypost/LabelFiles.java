package io.vitrine.commerce.fulfilment.easypost;

import io.vitrine.commerce.payment.GatewayFailed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Fetches labels from where EasyPost keeps them; from nowhere else. */
final class LabelFiles {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST = 2_000_000;
    /** EasyPost's own hosts, and its bucket by both ways of writing it; no other bucket's name reads like this. */
    private static final Pattern KEPT = Pattern.compile(
            "[a-z0-9-]{1,63}\\.easypost\\.com|easypost-files\\.s3([.-][a-z0-9-]{1,32})?\\.amazonaws\\.com");

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private LabelFiles() {}

    /** @param own address of the provider's API, which may keep them as well */
    static byte[] fetch(URI label, URI own) {
        if (!own.getScheme().equals(label.getScheme()) || !trusted(label, own)) {
            throw new GatewayFailed("The label lies at a strange place: " + label.getHost());
        }
        try {
            HttpResponse<InputStream> response = HTTP.send(
                    HttpRequest.newBuilder(label).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] pdf = body.readNBytes(MOST + 1);
                if (response.statusCode() != 200 || pdf.length > MOST || !isPdf(pdf)) {
                    throw new GatewayFailed("The label is no PDF: " + response.statusCode());
                }
                return pdf;
            }
        } catch (IOException e) {
            throw new GatewayFailed("The label could not be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayFailed("Interrupted while a label was fetched", e);
        }
    }

    private static boolean trusted(URI label, URI own) {
        String place = String.valueOf(label.getRawAuthority());
        return place.equals(own.getRawAuthority()) || KEPT.matcher(place).matches();
    }

    private static boolean isPdf(byte[] content) {
        for (int i = 0; i < PDF.length; i++) {
            if (content.length <= i || content[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }
}
