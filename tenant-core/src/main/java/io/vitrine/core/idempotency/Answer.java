package io.vitrine.core.idempotency;

import java.util.Optional;

/**
 * What a request was answered.
 *
 * @param location value of the Location header
 * @param body JSON text, sent again byte for byte
 */
public record Answer(int status, Optional<String> location, String body) {

    public static Answer created(String body) {
        return new Answer(201, Optional.empty(), body);
    }
}
