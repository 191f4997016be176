package io.vitrine.ui.kit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class AssetTest {

    @Test
    void theAddressOfAFileCarriesItsVersion() {
        assertTrue(Assets.url("kit.css").matches("/vitrine/kit\\.css\\?v=[0-9a-f]{12}"));
    }

    @Test
    void onlyTheKitsOwnFilesAreServed() {
        assertThrows(UncheckedIOException.class, () -> Assets.find("missing.css"));
        assertThrows(UncheckedIOException.class, () -> Assets.find("../beans.xml"));
    }
}
