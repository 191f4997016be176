package io.vitrine.commerce.catalog.rest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a question about products is answered.
 *
 * @param body JSON text in UTF-8
 * @param tag names the content, see {@link Kept}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and written as it is
record KeptAnswer(byte[] body, String tag) {

    /** Whether the caller, who sent this If-None-Match, has it already. */
    boolean knownTo(@Nullable String known) {
        return known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(tag);
    }
}
