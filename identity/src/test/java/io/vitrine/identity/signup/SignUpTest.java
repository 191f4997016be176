package io.vitrine.identity.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantStatus;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.signin.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignUpTest {

    private static final String PASSWORD = TestPlatform.PASSWORD;

    private final TestPlatform platform = TestPlatform.shared();
    private final SignUp signUp = platform.get(SignUp.class);

    @Test
    void theCountrySuggestsCurrencyAndTimeZone() {
        Tenant tenant = platform.signedUp("harbour-lights", "a@harbour-lights.example", PASSWORD);
        assertEquals("EUR", tenant.currency().getCurrencyCode());
        assertEquals("Europe/Madrid", tenant.zone().getId());
        assertEquals(TenantStatus.UNVERIFIED, tenant.status());
    }

    @Test
    void theNameSuggestsAnAddressThatIsFree() {
        SignUpRequest request = new SignUpRequest(
                "Café Ñandú",
                Optional.of(" "),
                "ES",
                Optional.empty(),
                Optional.empty(),
                new SignUpRequest.Owner("Ana", "ana@nandu.example", PASSWORD));
        assertEquals(
                "cafe-nandu",
                platform.onPlatform(() -> signUp.register(request)).slug());
        assertEquals(
                "cafe-nandu-2",
                platform.onPlatform(() -> signUp.register(request)).slug());
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        SignUpRequest request = new SignUpRequest(
                "",
                Optional.of("xn--imitation"),
                "XX",
                Optional.of("DEM"),
                Optional.of("+02:00"),
                new SignUpRequest.Owner("", "nobody", "short"));
        assertEquals(
                List.of(
                        "name",
                        "slug",
                        "country",
                        "currency",
                        "timeZone",
                        "owner.name",
                        "owner.email",
                        "owner.password"),
                fields(request));
    }

    @Test
    void aCountryOfManyTimeZonesHasToChoose() {
        SignUpRequest request = new SignUpRequest(
                "Wide Land",
                Optional.empty(),
                "US",
                Optional.empty(),
                Optional.empty(),
                new SignUpRequest.Owner("Ana", "ana@wide.example", PASSWORD));
        assertEquals(List.of("timeZone"), fields(request));
    }

    @Test
    void onABusinesssHostNobodySignsUp() {
        Tenant tenant = platform.openBusiness("inner-door");
        Problem refused = assertThrows(
                Problem.class,
                () -> platform.at(
                        tenant,
                        "a",
                        () -> signUp.register(TestPlatform.request("X", "other-door", "a@b.example", PASSWORD))));
        assertEquals(404, refused.status());
    }

    @Test
    void ofManyWhoWantTheSameAddressOneGetsIt() throws Exception {
        List<Integer> answers = race(
                6,
                number -> outcome(
                        () -> platform.signedUp("wanted-by-all", "racer" + number + "@race.example", PASSWORD)));
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(5, answers.stream().filter(status -> status == 409).count());
    }

    @Test
    void aLinkOpensTheBusinessOnceHoweverManyOpenIt() throws Exception {
        Tenant tenant = platform.signedUp("one-link", "a@one-link.example", PASSWORD);
        String token = platform.mailedToken(tenant, "a@one-link.example");
        Verification verification = platform.get(Verification.class);
        List<Integer> answers =
                race(8, number -> outcome(() -> platform.onPlatform(() -> verification.confirm(token))));
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(7, answers.stream().filter(status -> status == 422).count());
    }

    @Test
    void aLinkGrowsTooOldAndANewOneCanBeSent() {
        Tenant tenant = platform.signedUp("slow-owner", "a@slow-owner.example", PASSWORD);
        String old = platform.mailedToken(tenant, "a@slow-owner.example");
        platform.clock().pass(Duration.ofHours(49));
        assertEquals(422, outcome(() -> confirm(old)));
        platform.onPlatform(() -> {
            platform.get(VerificationReminder.class).send("A@slow-owner.example", "slow-owner");
            return true;
        });
        String fresh = platform.mailedToken(tenant, "a@slow-owner.example");
        assertEquals(tenant.id(), confirm(fresh).business());
        assertEquals(422, outcome(() -> confirm(fresh)));
        assertEquals(422, outcome(() -> confirm("")));
    }

    @Test
    void aKnownPersonKeepsTheOldPasswordAndTheAnswerIsTheSame() {
        platform.openBusiness("first-shop");
        String email = "owner@first-shop.example";
        Tenant second = platform.signedUp("second-shop", "OWNER@first-shop.example", "what somebody else wrote");
        String token = platform.mailedToken(second, email);
        assertTrue(platform.mailTo(email).contains("You have an account already"));
        assertEquals(401, signIn(second, email, "what somebody else wrote"));
        assertEquals(403, signIn(second, email, PASSWORD));
        confirm(token);
        assertEquals(401, signIn(second, email, "what somebody else wrote"));
        assertEquals(200, signIn(second, email, PASSWORD));
    }

    /** Somebody signs up with another person's address first; that person's own sign-up must not inherit the password. */
    @Test
    void nobodyPlantsAPasswordForAnAddressThatIsNotTheirs() {
        String email = "target@planted.example";
        Tenant planted = platform.signedUp("planted-one", email, "the attacker knows this");
        Tenant own = platform.signedUp("planted-two", email, "only the target knows it");
        confirm(platform.mailedToken(own, email));
        assertEquals(401, signIn(own, email, "the attacker knows this"));
        assertEquals(200, signIn(own, email, "only the target knows it"));
        assertEquals(401, signIn(planted, email, "the attacker knows this"));
    }

    @Test
    void whatHappenedStandsInThePlatformsTrailWithoutTheAddress() {
        Tenant tenant = platform.openBusiness("written-down");
        List<String> trail = platform.sql(
                "select action || ' ' || actor || coalesce(after::text, '') from platform.audit_event"
                        + " where tenant_id = ? order by at, id",
                tenant.id().value());
        assertEquals(4, trail.size());
        assertTrue(trail.get(0).startsWith("business.signed-up"));
        assertFalse(String.join("", trail).contains("@"));
    }

    @Test
    void anAddressThatSignsUpWithoutEndHasToWait() {
        Call busy = new Call(Optional.empty(), Actor.ANONYMOUS, "r", "busy-address");
        SignUpRequest wrong = TestPlatform.request("", "x", "", "");
        List<Integer> answers = IntStream.range(0, 65)
                .mapToObj(i -> outcome(() -> CurrentCall.with(busy, () -> signUp.register(wrong))))
                .toList();
        assertEquals(60, answers.stream().filter(status -> status == 422).count());
        TryLater later = assertThrows(TryLater.class, () -> CurrentCall.with(busy, () -> signUp.register(wrong)));
        assertEquals("1", later.headers().get("Retry-After"));
    }

    private Confirmed confirm(String token) {
        return platform.onPlatform(() -> platform.get(Verification.class).confirm(token));
    }

    private int signIn(Tenant tenant, String email, String password) {
        return outcome(() -> platform.at(
                tenant, "signup-test", () -> platform.get(SignIn.class).authenticate(email, password)));
    }

    private List<String> fields(SignUpRequest request) {
        return assertThrows(Problem.class, () -> platform.onPlatform(() -> signUp.register(request))).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
    }

    private static int outcome(Runnable attempt) {
        try {
            attempt.run();
            return 200;
        } catch (Problem refused) {
            return refused.status();
        }
    }

    private interface Racer {
        int run(int number);
    }

    private static List<Integer> race(int racers, Racer racer) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(racers);
        try {
            List<Future<Integer>> running = IntStream.range(0, racers)
                    .mapToObj(number -> threads.submit(() -> racer.run(number)))
                    .toList();
            return running.stream().map(SignUpTest::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int join(Future<Integer> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
