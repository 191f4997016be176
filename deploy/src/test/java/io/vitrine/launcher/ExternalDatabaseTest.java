package io.vitrine.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "VITRINE_DB_URL", "jdbc:postgresql://db:5432/vitrine",
            "VITRINE_DB_OWNER_USER", "owner",
            "VITRINE_DB_OWNER_PASSWORD", "one",
            "VITRINE_DB_PASSWORD", "two",
            "VITRINE_DB_JOBS_PASSWORD", "three",
            "VITRINE_DB_SEALER_PASSWORD", "four",
            "VITRINE_MASTER_KEY", "key");

    @Test
    void withoutAnAddressTheEmbeddedOneIsMeant() throws Exception {
        assertTrue(ExternalDatabase.in(new Environment(Map.of())).isEmpty());
        assertTrue(ExternalDatabase.in(new Environment(Map.of("VITRINE_DB_URL", " ")))
                .isEmpty());
    }

    @Test
    void whatBelongsToTheAddressIsAskedForByName() {
        for (String missing : COMPLETE.keySet()) {
            if (!missing.equals("VITRINE_DB_URL")) {
                Map<String, String> rest = new HashMap<>(COMPLETE);
                rest.remove(missing);
                StartupFailure failure =
                        assertThrows(StartupFailure.class, () -> ExternalDatabase.in(new Environment(rest)));
                assertEquals(missing + " must be set when VITRINE_DB_URL is", failure.line());
            }
        }
    }

    @Test
    void aPasswordIsNeverPartOfTheText() throws Exception {
        String text =
                ExternalDatabase.in(new Environment(COMPLETE)).orElseThrow().toString();
        for (String secret : List.of("one", "two", "three", "four")) {
            assertFalse(text.contains(secret), text);
        }
    }
}
