package io.vitrine.core.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void anAddressLiesInsideWhenItBeginsAlike() {
        assertTrue(new Network("192.0.2.0/24").contains("192.0.2.255"));
        assertFalse(new Network("192.0.2.0/24").contains("192.0.3.0"));
        assertTrue(new Network("192.0.2.128/25").contains("192.0.2.129"));
        assertFalse(new Network("192.0.2.128/25").contains("192.0.2.127"));
        assertTrue(new Network("2001:db8::/33").contains("2001:db8:7fff::1"));
        assertFalse(new Network("2001:db8::/33").contains("2001:db8:8000::1"));
        assertTrue(new Network("::1").contains("0:0:0:0:0:0:0:1"));
        assertTrue(new Network("fe80::/10").contains("fe80:0:0:0:1:2:3:4%eth0"));
        assertTrue(new Network("0.0.0.0/0").contains("203.0.113.9"));
    }

    @Test
    void theTwoKindsOfAddressesNeverMeet() {
        assertFalse(new Network("0.0.0.0/0").contains("2001:db8::1"));
        assertFalse(new Network("::/0").contains("192.0.2.1"));
    }

    @Test
    void whatIsNoNetworkIsNone() {
        for (String text : List.of(
                "",
                "/",
                "localhost",
                "a.b.c.d",
                "10.0.0.1/8",
                "10.0.0.0/33",
                "300.1.1.1",
                "1.2.3",
                "10.0.0.0/",
                "::/129",
                "::ffff:1.2.3.4",
                "1.2.3.4/24/8",
                "10.0.0.0/-1",
                "2001:db8::1/32")) {
            assertTrue(Network.parse(text).isEmpty(), text);
        }
    }
}
