package io.vitrine.commerce.catalog.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What a question about products is answered; compressed once, when the first asks for that. */
final class KeptAnswer {

    /** Shorter ones are not worth it. */
    private static final int WORTH = 1_024;

    private final byte[] body;
    private final String tag;
    private byte @Nullable [] small;

    /**
     * @param body JSON text in UTF-8
     * @param tag names the content, see {@link Kept}
     */
    KeptAnswer(byte[] body, String tag) {
        this.body = body;
        this.tag = tag;
    }

    byte[] body() {
        return body;
    }

    String tag() {
        return tag;
    }

    /** Whether it is long enough to be compressed. */
    boolean worthCompressing() {
        return body.length >= WORTH;
    }

    /** The body in gzip. */
    synchronized byte[] compressed() {
        byte[] known = small;
        if (known == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = bytes.toByteArray();
            small = known;
        }
        return known;
    }

    /** Whether the caller, who sent this If-None-Match, has it already. */
    boolean knownTo(@Nullable String known) {
        return known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(tag);
    }
}
