package io.vitrine.identity.mfa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.identity.account.Realm;
import org.junit.jupiter.api.Test;

class PasskeyPartyTest {

    @Test
    void businessesUnderOneBaseDomainAreOneParty() {
        assertEquals("vitrine.example", PasskeyParty.id(Realm.WORKFORCE, "vitrine.example", "one"));
        assertEquals("vitrine.example", PasskeyParty.id(Realm.WORKFORCE, "vitrine.example", "two"));
    }

    @Test
    void customersAreOfOneBusinessAlone() {
        assertEquals("one.vitrine.example", PasskeyParty.id(Realm.CUSTOMERS, "vitrine.example", "one"));
        assertEquals("one.localhost", PasskeyParty.id(Realm.CUSTOMERS, "localhost", "one"));
    }

    @Test
    void underADomainOfOneWordEachBusinessIsItsOwnParty() {
        assertEquals("one.localhost", PasskeyParty.id(Realm.WORKFORCE, "localhost", "one"));
    }
}
