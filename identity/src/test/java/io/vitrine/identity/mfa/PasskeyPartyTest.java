package io.vitrine.identity.mfa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PasskeyPartyTest {

    @Test
    void businessesUnderOneBaseDomainAreOneParty() {
        assertEquals("vitrine.example", PasskeyParty.id("vitrine.example", "one"));
        assertEquals("vitrine.example", PasskeyParty.id("vitrine.example", "two"));
    }

    @Test
    void underADomainOfOneWordEachBusinessIsItsOwnParty() {
        assertEquals("one.localhost", PasskeyParty.id("localhost", "one"));
    }
}
