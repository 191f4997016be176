package io.vitrine.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void withoutWordsThePortIs8080AndTheDemoIsMade() throws Exception {
        Arguments arguments = Arguments.parse(List.of());
        assertEquals(8080, arguments.port());
        assertTrue(arguments.demo());
        assertTrue(arguments.data().isAbsolute());
    }

    @Test
    void valuesFollowASpaceOrAnEqualsSign() throws Exception {
        assertEquals(81, Arguments.parse(List.of("--port", "81")).port());
        assertEquals(Path.of("/x"), Arguments.parse(List.of("--data=/x")).data());
        assertFalse(Arguments.parse(List.of("--no-demo")).demo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=0", "--port=65536", "--port=http", "--port=", "--data=", "--demo", "8080"})
    void aWrongWordIsOneLine(String word) {
        StartupFailure failure = assertThrows(StartupFailure.class, () -> Arguments.parse(List.of(word)));
        assertEquals(1, failure.line().lines().count());
    }

    @Test
    void aMissingValueIsSaid() {
        StartupFailure failure = assertThrows(StartupFailure.class, () -> Arguments.parse(List.of("--port")));
        assertEquals("--port needs a value", failure.line());
    }
}
