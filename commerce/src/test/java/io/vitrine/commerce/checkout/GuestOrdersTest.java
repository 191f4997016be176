package io.vitrine.commerce.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.cart.Contact;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.TryLater;
import io.vitrine.core.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class GuestOrdersTest {

    private final Tenant shop = TestDatabase.shared().newBusiness("EUR", "Europe/Madrid");
    private final Tenant other = TestDatabase.shared().newBusiness("EUR", "Europe/Madrid");
    private final GuestOrders guests = new GuestOrders();
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    GuestOrdersTest() {
        guests.perMinute = 3;
        guests.perHour = 2;
        guests.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        guests.limit();
    }

    @Test
    void onePlaceOrdersSoOftenAndAnotherIsNotKept() {
        for (int i = 0; i < 3; i++) {
            order(shop, Actor.ANONYMOUS, "192.0.2.1", "ana" + i + "@c.example");
        }
        TryLater refused =
                assertThrows(TryLater.class, () -> order(shop, Actor.ANONYMOUS, "192.0.2.1", "ana9@c.example"));
        assertEquals(429, refused.status());
        assertTrue(Integer.parseInt(refused.headers().getOrDefault("Retry-After", "0")) <= 20);
        order(shop, Actor.ANONYMOUS, "192.0.2.2", "ana9@c.example");
        order(other, Actor.ANONYMOUS, "192.0.2.1", "ana9@c.example");
        order(shop, Actor.customer(UUID.randomUUID(), "Ana"), "192.0.2.1", "ana9@c.example");
        now = now.plusSeconds(21);
        order(shop, Actor.ANONYMOUS, "192.0.2.1", "ben@c.example");
    }

    @Test
    void oneMailboxIsWrittenToSoOftenHoweverItIsSpelled() {
        order(shop, Actor.ANONYMOUS, "192.0.2.1", "cleo@c.example");
        order(shop, Actor.ANONYMOUS, "192.0.2.2", "Cleo+shop@C.example");
        assertThrows(TryLater.class, () -> order(shop, Actor.ANONYMOUS, "192.0.2.3", "CLEO+2@c.example"));
        order(shop, Actor.ANONYMOUS, "192.0.2.3", "+@c.example");
        order(other, Actor.ANONYMOUS, "192.0.2.3", "cleo@c.example");
        now = now.plusSeconds(1_801);
        order(shop, Actor.ANONYMOUS, "192.0.2.3", "cleo@c.example");
    }

    private void order(Tenant at, Actor actor, String origin, String email) {
        CurrentCall.run(
                new Call(Optional.of(at), actor, "r", origin),
                () -> guests.take(new Contact(email, "Ana", Optional.empty())));
    }
}
