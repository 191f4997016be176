package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The time of an answer does not tell who has an account. */
class CustomerTimingTest {

    private static final int SAMPLES = 40;

    private final TestPlatform platform = TestPlatform.shared();

    /** The middle times differ by less than a quarter. */
    @Test
    void aStrangersSignInTakesAsLongAsACustomers() {
        Tenant shop = platform.openBusiness("cust-time");
        Shopper known = Shopper.at(platform, shop, "known@cust-time.example");
        known.open();
        long[] customer = new long[SAMPLES];
        long[] stranger = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            String from = "timer" + i;
            customer[i] = time(() -> known.with("not the password").refusedAt(from, known.email()));
            stranger[i] = time(() -> known.with("not the password").refusedAt(from, "nobody@cust-time.example"));
        }
        long one = median(customer);
        long other = median(stranger);
        assertTrue(
                Math.abs(one - other) < Math.max(one, other) / 4,
                "customer " + one / 1_000 + " us, stranger " + other / 1_000 + " us");
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private static long median(long[] samples) {
        long[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
