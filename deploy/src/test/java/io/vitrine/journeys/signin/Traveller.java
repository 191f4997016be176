package io.vitrine.journeys.signin;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A customer's browser that keeps its cookies and goes to a provider and back. */
final class Traveller {

    private final Business business;
    private final Map<String, String> cookies = new TreeMap<>();

    Traveller(Business business) {
        this.business = business;
    }

    Answer get(String path) {
        return kept(browser().get(path));
    }

    /** Posts a form as a browser on this host does. */
    Answer form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return kept(browser()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Sec-Fetch-Site", "same-origin")
                .post(path, body.toString()));
    }

    /** The page that the provider sends this browser back to. */
    String sentAway(MockProvider provider) {
        URI back = provider.sendsTo(to(get("/account/signin/with/1").expect(303)));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    /** Where the answer sends the browser. */
    static String to(Answer answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Client browser() {
        Client client = business.anonymous().with("Accept", "text/html");
        return cookies.isEmpty()
                ? client
                : client.with(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer kept(Answer answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String pair = header.split(";", -1)[0];
            String name = pair.substring(0, pair.indexOf('='));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
        return answer;
    }
}
