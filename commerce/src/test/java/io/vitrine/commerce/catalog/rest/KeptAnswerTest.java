package io.vitrine.commerce.catalog.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {

    private static final byte[] LONG = "{\"name\":\"Trail sole\"},".repeat(200).getBytes(StandardCharsets.UTF_8);

    @Test
    void itIsCompressedOnceAndHoldsTheSame() throws IOException {
        KeptAnswer answer = new KeptAnswer(LONG, "\"0-1\"");
        assertTrue(answer.worthCompressing());
        byte[] small = answer.compressed();
        assertSame(small, answer.compressed());
        assertTrue(small.length < LONG.length / 10, () -> small.length + " bytes");
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(small))) {
            assertArrayEquals(LONG, zip.readAllBytes());
        }
        assertFalse(new KeptAnswer(new byte[100], "\"0-2\"").worthCompressing());
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        KeptAnswer answer = new KeptAnswer(LONG, "\"0-1\"");
        assertTrue(answer.knownTo("\"0-0\", \"0-1\""));
        assertFalse(answer.knownTo("\"0-0\""));
        assertFalse(answer.knownTo(null));
    }
}
