package io.vitrine.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.mfa.TestApp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final SignIn signIn = platform.get(SignIn.class);

    @Test
    void whoHasASecondFactorIsAskedForIt() {
        Tenant tenant = platform.openBusiness("mfa-asked");
        TestApp app = enrolled(tenant);
        assertEquals("second_factor_required", refused(tenant, Optional.empty()).code());
        assertEquals(401, refused(tenant, Optional.of("")).status());
        assertTrue(enter(tenant, app.code()).secondFactor());
    }

    @Test
    void aWrongPasswordDoesNotSayWhetherThereIsASecondFactor() {
        Tenant tenant = platform.openBusiness("mfa-silent");
        TestApp app = enrolled(tenant);
        Problem wrong = assertThrows(
                Problem.class,
                () -> platform.at(
                        tenant,
                        "a",
                        () -> signIn.authenticate(owner(tenant), "not the password at all", Optional.of(app.code()))));
        assertEquals("wrong-credentials", wrong.code());
        enter(tenant, app.code());
    }

    @Test
    void aCodeWorksOnceAndNoEarlierOneAfterIt() {
        Tenant tenant = platform.openBusiness("mfa-replay");
        TestApp app = enrolled(tenant);
        enter(tenant, app.code());
        assertEquals(
                "wrong-second-factor", refused(tenant, Optional.of(app.code())).code());
        assertEquals(
                "wrong-second-factor",
                refused(tenant, Optional.of(app.code(-1))).code());
        enter(tenant, app.code(1));
    }

    @Test
    void aCodeThatManyBringAtOnceWorksOnce() throws Exception {
        Tenant tenant = platform.openBusiness("mfa-race");
        TestApp app = enrolled(tenant);
        assertEquals(1, admitted(tenant, app.code(), 5));
    }

    @Test
    void aRecoveryCodeWorksOnceAlsoInARace() throws Exception {
        Tenant tenant = platform.openBusiness("mfa-recovery");
        TestApp app = enrolled(tenant);
        assertEquals(10, app.recoveryCodes().size());
        assertEquals(1, admitted(tenant, app.recoveryCodes().get(0), 5));
        platform.clock().pass(Duration.ofMinutes(16));
        enter(
                tenant,
                " "
                        + app.recoveryCodes()
                                .get(1)
                                .toUpperCase(java.util.Locale.ROOT)
                                .replace("-", " ") + " ");
        assertEquals(
                "wrong-second-factor",
                refused(tenant, Optional.of(app.recoveryCodes().get(1))).code());
        assertEquals(
                List.of("2"),
                platform.sql(
                        "select count(*) from platform.recovery_code where used_at is not null and account_id ="
                                + " (select id from platform.account where email = ?)",
                        owner(tenant)));
    }

    @Test
    void recoveryCodesAndSecretsCannotBeReadInTheDatabase() {
        Tenant tenant = platform.openBusiness("mfa-hidden");
        TestApp app = enrolled(tenant);
        String all = platform.sql("select string_agg(encode(code_hash, 'escape'), ' ') from platform.recovery_code")
                .get(0);
        app.recoveryCodes().forEach(code -> assertFalse(all.contains(code.substring(0, 5))));
    }

    @Test
    void afterFiveWrongCodesThePersonWaits() {
        Tenant tenant = platform.openBusiness("mfa-tries");
        TestApp app = enrolled(tenant);
        for (int i = 0; i < 5; i++) {
            assertEquals(401, refused(tenant, Optional.of("00000" + i)).status());
        }
        assertEquals(429, refused(tenant, Optional.of(app.code())).status());
        assertEquals(
                429, refused(tenant, Optional.of(app.recoveryCodes().get(0))).status());
        platform.clock().pass(Duration.ofMinutes(15));
        enter(tenant, app.code());
    }

    @Test
    void betweenPasswordAndSecondFactorThereIsNothingButTheStep() {
        Tenant tenant = platform.openBusiness("mfa-step");
        TestApp app = enrolled(tenant);
        SecondStep step = begin(tenant);
        assertEquals(
                "sign-in-again",
                assertThrows(
                                Problem.class,
                                () -> platform.at(
                                        platform.openBusiness("mfa-step-neighbour"),
                                        "a",
                                        () -> signIn.finish(step.token(), app.code())))
                        .code());
        SignedIn in = platform.at(tenant, "a", () -> signIn.finish(step.token(), app.code()));
        assertTrue(in.secondFactor());
        assertEquals(
                "sign-in-again",
                finishRefused(tenant, step.token(), app.code(1)).code());
    }

    @Test
    void theStepIsOverAfterTenMinutes() {
        Tenant tenant = platform.openBusiness("mfa-step-old");
        TestApp app = enrolled(tenant);
        SecondStep step = begin(tenant);
        platform.clock().pass(Duration.ofMinutes(10));
        assertEquals(
                "sign-in-again", finishRefused(tenant, step.token(), app.code()).code());
    }

    private int admitted(Tenant tenant, String code, int callers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Boolean>> tries = IntStream.range(0, callers)
                    .<Callable<Boolean>>mapToObj(caller -> () -> {
                        try {
                            return enter(tenant, code).secondFactor();
                        } catch (Problem refused) {
                            return false;
                        }
                    })
                    .toList();
            int admitted = 0;
            for (Future<Boolean> one : pool.invokeAll(tries)) {
                admitted += one.get() ? 1 : 0;
            }
            return admitted;
        } finally {
            pool.shutdownNow();
        }
    }

    private TestApp enrolled(Tenant tenant) {
        SignedIn person = platform.at(tenant, "a", () -> signIn.authenticate(owner(tenant), TestPlatform.PASSWORD));
        return TestApp.enrol(platform, person, tenant);
    }

    private SecondStep begin(Tenant tenant) {
        return assertInstanceOf(
                SecondStep.class, platform.at(tenant, "a", () -> signIn.begin(owner(tenant), TestPlatform.PASSWORD)));
    }

    private SignedIn enter(Tenant tenant, String code) {
        return platform.at(
                tenant, "a", () -> signIn.authenticate(owner(tenant), TestPlatform.PASSWORD, Optional.of(code)));
    }

    private Problem refused(Tenant tenant, Optional<String> code) {
        return assertThrows(
                Problem.class,
                () -> platform.at(tenant, "a", () -> signIn.authenticate(owner(tenant), TestPlatform.PASSWORD, code)));
    }

    private Problem finishRefused(Tenant tenant, OpaqueToken step, String code) {
        return assertThrows(Problem.class, () -> platform.at(tenant, "a", () -> signIn.finish(step, code)));
    }

    private static String owner(Tenant tenant) {
        return "owner@" + tenant.slug() + ".example";
    }
}
