package io.vitrine.commerce.fulfilment;

import java.util.Map;
import java.util.Optional;

/**
 * A message as it came in, not trusted yet.
 *
 * @param headers by name in small letters
 */
public record CarrierCall(Map<String, String> headers, String body) {

    public CarrierCall {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
