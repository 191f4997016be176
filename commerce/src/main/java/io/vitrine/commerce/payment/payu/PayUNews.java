package io.vitrine.commerce.payment.payu;

import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** What PayU tells: a form or a JSON object, proved by its hash. */
final class PayUNews {

    private PayUNews() {}

    /** @throws Problem 400 when the hash is not of this content and of our salt */
    static GatewayNews read(WebhookCall call, String key, String salt) {
        Map<String, String> news = call.body().startsWith("{") ? json(call.body()) : form(call.body());
        boolean ours = Signatures.same(news.getOrDefault("key", ""), key)
                && Signatures.same(news.getOrDefault("hash", ""), PayUHash.ofNews(news, salt));
        if (!ours || news.getOrDefault("mihpayid", "").isEmpty()) {
            throw Signatures.refused();
        }
        String status = news.getOrDefault("status", "");
        return new GatewayNews(
                news.getOrDefault("txnid", "") + "-"
                        + status, // of what the hash seals: nobody makes new ones of an old one
                status,
                PaymentId.parse(news.getOrDefault("udf1", "")),
                Optional.empty());
    }

    private static Map<String, String> json(String body) {
        JsonObject json = new Reply(200, body).json();
        Map<String, String> news = new HashMap<>();
        json.forEach((name, value) ->
                news.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return news;
    }

    private static Map<String, String> form(String body) {
        Map<String, String> news = new HashMap<>();
        StringTokenizer parts = new StringTokenizer(body, "&");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            int is = part.indexOf('=');
            if (is > 0) {
                news.put(decode(part.substring(0, is)), decode(part.substring(is + 1)));
            }
        }
        return news;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Signatures.refused();
        }
    }
}
