package io.vitrine.core.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.core.tenant.TenantStatus;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentSettingsTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final RecentSettings<String> settings = new RecentSettings<>(now::get);
    private String stored = "old";

    @Test
    void whatWasReadIsKnownForASecond() {
        assertEquals("old", read("one"));
        stored = "new";
        pass(999);
        assertEquals("old", read("one"));
        pass(1);
        assertEquals("new", read("one"));
        assertEquals(2, asked.get());
    }

    @Test
    void eachBusinessHasItsOwn() {
        read("one");
        stored = "of another";
        assertEquals("of another", read("another"));
        assertEquals("old", read("one"));
    }

    @Test
    void aChangeIsSeenAtOnceByThisNode() {
        read("one");
        change("one");
        stored = "new";
        assertEquals("new", read("one"));
    }

    @Test
    void aChangeThatIsTakenBackLeavesNothingBehind() {
        change("one");
        stored = "never committed";
        assertEquals("never committed", read("one"), "the changing transaction sees its own");
        stored = "old";
        assertEquals("old", read("one"));
    }

    @Test
    void whoBeganBeforeTheChangeLeavesNothingBehind() {
        assertEquals(
                "old",
                CurrentCall.with(
                        call("one"),
                        () -> settings.of("tax", () -> {
                            change("one");
                            return "old";
                        })));
        stored = "new";
        assertEquals("new", read("one"));
    }

    private String read(String business) {
        return CurrentCall.with(
                call(business),
                () -> settings.of("tax", () -> {
                    asked.incrementAndGet();
                    return stored;
                }));
    }

    private void change(String business) {
        CurrentCall.run(call(business), settings::changed);
    }

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private static Call call(String key) {
        Tenant business = new Tenant(
                new TenantId(new UUID(0, 1)),
                key,
                key,
                key,
                "DE",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                TenantStatus.ACTIVE);
        return new Call(Optional.of(business), Actor.ANONYMOUS, "request", "origin");
    }
}
