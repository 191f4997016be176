package io.vitrine.core.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private static final List<Network> TRUSTED = Proxies.read("10.0.0.0/8, 2001:db8::1");

    @Test
    void withoutATrustedProxyThePeerIsTheCaller() {
        assertEquals("203.0.113.9", Proxies.origin("203.0.113.9", List.of("198.51.100.7"), TRUSTED));
        assertEquals("10.0.0.1", Proxies.origin("10.0.0.1", List.of("198.51.100.7"), List.of()));
    }

    @Test
    void theLastAddressThatIsNoProxyIsTheCaller() {
        assertEquals("198.51.100.7", Proxies.origin("10.0.0.1", List.of("198.51.100.7"), TRUSTED));
        assertEquals("198.51.100.7", Proxies.origin("10.0.0.1", List.of("192.0.2.1, 198.51.100.7, 10.0.0.2"), TRUSTED));
        assertEquals("198.51.100.7", Proxies.origin("2001:db8::1", List.of("192.0.2.1", "198.51.100.7"), TRUSTED));
    }

    @Test
    void nonsenseOnTheWayIsNotBelieved() {
        for (String word : List.of("", "unknown", "_hidden", "198.51.100.0/24", "198.51.100.7:1234", "'or 1=1")) {
            assertEquals("10.0.0.2", Proxies.origin("10.0.0.1", List.of(word + ", 10.0.0.2"), TRUSTED));
        }
        assertEquals("10.0.0.1", Proxies.origin("10.0.0.1", List.of(), TRUSTED));
    }

    @Test
    void aWrongConfigurationSaysWhatToWrite() {
        IllegalStateException wrong =
                assertThrows(IllegalStateException.class, () -> Proxies.read("10.0.0.0/8, proxy.internal"));
        assertEquals(
                "vitrine.trusted.proxies names \"proxy.internal\", which is no network. " + Network.RULE,
                wrong.getMessage());
    }
}
