package io.vitrine.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.recovery.PasswordReset;
import io.vitrine.identity.recovery.Unlock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Somebody tries passwords, or wants to know who has an account. */
class GuessingTest {

    private static final int SAMPLES = 100;
    private static final int ACCOUNTS = 5;

    private final TestPlatform platform = TestPlatform.shared();
    private final SignIn signIn = platform.get(SignIn.class);

    @Test
    void afterFiftyFailuresFromAnywhereTheMailboxOpensTheSignInAgain() {
        Tenant tenant = platform.openBusiness("guess-lock");
        String owner = "owner@guess-lock.example";
        for (int i = 0; i < 50; i++) {
            assertEquals(
                    "wrong-credentials",
                    refused(tenant, "from" + i, owner, "a guess of many").code());
        }
        assertEquals(
                "sign-in-locked",
                refused(tenant, "elsewhere", owner, TestPlatform.PASSWORD).code());
        String token = platform.mailedToken(tenant, owner);
        platform.at(tenant, "mail", () -> {
            platform.get(Unlock.class).open(token);
            return true;
        });
        platform.at(tenant, "elsewhere", () -> signIn.authenticate(owner, TestPlatform.PASSWORD));
        assertThrows(
                Problem.class,
                () -> platform.at(tenant, "mail", () -> {
                    platform.get(Unlock.class).open(token);
                    return true;
                }));
    }

    @Test
    void anAddressThatNobodyHasIsLockedJustSo() {
        Tenant tenant = platform.openBusiness("guess-nobody");
        for (int i = 0; i < 50; i++) {
            refused(tenant, "from" + i, "nobody@guess-nobody.example", "a guess of many");
        }
        Problem locked = refused(tenant, "elsewhere", "nobody@guess-nobody.example", "a guess of many");
        assertEquals("sign-in-locked", locked.code());
        platform.clock().pass(Duration.ofDays(1));
        assertEquals(
                "wrong-credentials",
                refused(tenant, "elsewhere", "nobody@guess-nobody.example", "a guess of many")
                        .code());
    }

    @Test
    void sprayingOverAThousandAccountsGetsAHundredTries() {
        Tenant tenant = platform.openBusiness("guess-spray");
        int tried = 0;
        for (int i = 0; i < 1_000; i++) {
            Problem refused = refused(tenant, "sprayer", "user" + i + "@guess-spray.example", "one for everybody");
            tried += refused.status() == 401 ? 1 : 0;
        }
        assertEquals(100, tried);
    }

    /** 200 tries, half of them for people who exist; the middle times differ by less than a quarter. */
    @Test
    void theTimeOfASignInDoesNotTellWhoHasAnAccount() {
        Tenant tenant = platform.openBusiness("guess-time");
        for (int i = 0; i < ACCOUNTS; i++) {
            platform.member(tenant, "user" + i + "@guess-time.example", "SALES_REPRESENTATIVE");
        }
        long[] known = new long[SAMPLES];
        long[] unknown = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            String from = "timer" + i;
            String user = i % ACCOUNTS + "@guess-time.example";
            known[i] = time(() -> refused(tenant, from, "user" + user, "not the password"));
            unknown[i] = time(() -> refused(tenant, from, "none" + user, "not the password"));
        }
        assertAlike(known, unknown);
    }

    /** The same for the wish for a new password. */
    @Test
    void theTimeOfAResetDoesNotTellWhoHasAnAccount() {
        Tenant tenant = platform.openBusiness("guess-reset");
        for (int i = 0; i < ACCOUNTS; i++) {
            platform.member(tenant, "user" + i + "@guess-reset.example", "SALES_REPRESENTATIVE");
        }
        PasswordReset reset = platform.get(PasswordReset.class);
        long[] known = new long[SAMPLES];
        long[] unknown = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            String from = "resetter" + i;
            String user = i % ACCOUNTS + "@guess-reset.example";
            known[i] = time(() -> ask(reset, tenant, from, "user" + user));
            unknown[i] = time(() -> ask(reset, tenant, from, "none" + user));
            platform.clock().pass(Duration.ofMinutes(15));
        }
        assertAlike(known, unknown);
    }

    private void ask(PasswordReset reset, Tenant tenant, String from, String email) {
        platform.at(tenant, from, () -> {
            reset.ask(email);
            return true;
        });
    }

    private Problem refused(Tenant tenant, String from, String email, String password) {
        return assertThrows(Problem.class, () -> platform.at(tenant, from, () -> signIn.authenticate(email, password)));
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private static void assertAlike(long[] known, long[] unknown) {
        long one = median(known);
        long other = median(unknown);
        long difference = Math.abs(one - other);
        assertTrue(
                difference < Math.max(one, other) / 4 || difference < 2_000_000,
                "known " + one / 1_000 + " us, unknown " + other / 1_000 + " us");
    }

    private static long median(long[] samples) {
        long[] sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
