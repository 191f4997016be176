package io.vitrine.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void theSameStateHasTheSameAddress() {
        Address one = Address.of("owner/sales").with("to", "2026-10-31").with("from", "2026-10-01");
        assertEquals("owner/sales?from=2026-10-01&to=2026-10-31", one.toString());
    }

    @Test
    void whatPeopleTypeIsEncoded() {
        assertEquals(
                "owner/orders?q=a%26b+%C3%A9",
                Address.of("owner/orders").with("q", "a&b é").toString());
    }

    @Test
    void nothingIsLeftOut() {
        assertEquals(
                "owner/orders",
                Address.of("owner/orders").with("q", Optional.empty()).toString());
    }
}
