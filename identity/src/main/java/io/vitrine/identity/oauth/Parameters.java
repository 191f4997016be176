package io.vitrine.identity.oauth;

import java.util.Map;
import java.util.Optional;

/** Parameters of a request; each at most once, and an empty one is none. */
record Parameters(Map<String, String[]> values) {

    Parameters {
        values = Map.copyOf(values);
    }

    /** @throws OAuthRefused when the parameter came twice */
    Optional<String> find(String name) {
        String[] given = values.getOrDefault(name, new String[0]);
        if (given.length > 1) {
            throw OAuthRefused.request("The parameter " + name + " came more than once.");
        }
        return given.length == 0 || given[0].isEmpty() ? Optional.empty() : Optional.of(given[0]);
    }

    /** @throws OAuthRefused when the parameter is missing */
    String require(String name) {
        return find(name).orElseThrow(() -> OAuthRefused.request("The parameter " + name + " is missing."));
    }
}
