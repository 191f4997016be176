package io.vitrine.ui.entrance;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.oauth.ConsentRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks a person for what.
 *
 * @param client as the business has named it
 * @param scopes what the client would be allowed, in words; nothing when the person holds none of it
 * @param place where the answer goes
 * @param fields of the request, sent along with the answer
 */
public record ConsentPage(
        String business, String person, String client, List<String> scopes, String place, Map<String, String> fields) {

    private static final List<String> FIELDS = List.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "response_mode",
            "state",
            "scope",
            "code_challenge",
            "code_challenge_method");

    static ConsentPage of(ConsentRequest request, String business, Actor person, HttpServletRequest http) {
        return new ConsentPage(
                business,
                person.name(),
                request.client().name(),
                request.within(person.access()).stream().map(Permission::label).toList(),
                place(request.redirectUri().value()),
                fields(http));
    }

    /** What the request consists of; anything else is left behind. */
    static Map<String, String> fields(HttpServletRequest http) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : FIELDS) {
            @Nullable String value = http.getParameter(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static String place(String address) {
        @Nullable String host = URI.create(address).getHost();
        return host == null ? address : host;
    }
}
