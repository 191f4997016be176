package io.vitrine.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aValueIsKnownUntilItsTime() {
        ShortMemory<String, Integer> memory = new ShortMemory<>(10);
        memory.put("a", 1, NOW.plusSeconds(5), NOW);
        assertEquals(Optional.of(1), memory.get("a", NOW.plusSeconds(4)));
        assertEquals(Optional.empty(), memory.get("a", NOW.plusSeconds(5)));
        memory.put("b", 2, NOW.plusSeconds(5), NOW);
        memory.forgetIf(value -> value == 2);
        assertEquals(Optional.empty(), memory.get("b", NOW));
    }

    @Test
    void oldValuesMakeRoomFirst() {
        ShortMemory<Integer, Integer> memory = new ShortMemory<>(100);
        for (int i = 0; i < 1_000; i++) {
            memory.put(i, i, NOW.plusSeconds(i == 0 ? 1_000 : 1), NOW.plusSeconds(i));
        }
        assertTrue(memory.size() <= 100);
        assertEquals(Optional.of(0), memory.get(0, NOW.plusSeconds(999)));
    }
}
