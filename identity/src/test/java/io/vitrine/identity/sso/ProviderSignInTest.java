package io.vitrine.identity.sso;

import static io.vitrine.identity.sso.ForgingProvider.Signature.NONE;
import static io.vitrine.identity.sso.ForgingProvider.Signature.OTHER_KEY;
import static io.vitrine.identity.sso.ForgingProvider.Signature.PUBLIC_KEY_AS_SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.signin.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a provider says is believed when it can be verified, and lets nobody in but members. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderSignInTest {

    private final ForgingProvider provider = new ForgingProvider();
    private final TestPlatform platform = TestPlatform.shared();

    @SuppressWarnings("NullAway.Init")
    private SsoWorld world;

    @BeforeAll
    void open() {
        world = SsoWorld.open(provider, "sso-believed");
        platform.member(world.tenant(), world.email("clerk"), "WAREHOUSE");
    }

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void aMemberComesInByVerifiedAddressAndFromThenOnBySubject() {
        platform.member(world.tenant(), world.email("casey"), "WAREHOUSE");
        SignedIn first = (SignedIn) world.come(world.person("casey"));
        assertTrue(first.vouched() && first.actor().vouched() && !first.secondFactor());
        SignedIn renamed =
                (SignedIn) world.come(claims -> claims.subject("casey").claim("email", world.email("married")));
        assertEquals(first.member().account(), renamed.member().account());
        assertTrue(
                platform.sql(
                                "select origin from platform.audit_event where action = 'sign-in.vouched' and object_id = ?",
                                first.member().account().toString())
                        .get(0)
                        .endsWith("through single sign-on"),
                "the trail says in whose word it was");
        assertEquals(
                "linked-otherwise",
                world.refused(claims -> claims.subject("somebody-else").claim("email", world.email("casey"))));
        assertEquals(
                List.of("1"),
                platform.sql(
                        "select count(*) from platform.sso_link where account_id = ?",
                        first.member().account().value()));
    }

    @Test
    void whatTheIssuerDidNotSayToUsNowIsNotBelieved() {
        UnaryOperator<JWTClaimsSet.Builder> clerk = world.person("clerk");
        assertEquals(
                "assertion-refused", world.refused(said -> clerk.apply(said).claim("nonce", "another")));
        assertEquals(
                "assertion-refused", world.refused(said -> clerk.apply(said).claim("nonce", null)));
        assertEquals(
                "assertion-refused", world.refused(said -> clerk.apply(said).audience("another-client")));
        assertEquals(
                "assertion-refused",
                world.refused(said -> clerk.apply(said).issuer("https://login.elsewhere.example")));
        assertEquals(
                "assertion-refused",
                world.refused(
                        said -> clerk.apply(said).expirationTime(Date.from(Instant.parse("2026-01-01T00:00:00Z")))));
        assertEquals("assertion-refused", world.refused(NONE, clerk));
        assertEquals("assertion-refused", world.refused(OTHER_KEY, clerk));
        assertEquals("assertion-refused", world.refused(PUBLIC_KEY_AS_SECRET, clerk));
        assertTrue(world.come(clerk) instanceof SignedIn, "and otherwise it is believed");
    }

    @Test
    void onlyVerifiedAddressesOfTheBusinesssDomainsCount() {
        UnaryOperator<JWTClaimsSet.Builder> clerk = world.person("clerk");
        assertEquals("email-unverified", world.refused(said -> clerk.apply(said).claim("email_verified", false)));
        assertEquals("email-unverified", world.refused(said -> clerk.apply(said).claim("email_verified", null)));
        assertEquals(
                "domain-not-allowed", world.refused(said -> clerk.apply(said).claim("email", "clerk@gmail.example")));
        assertEquals(
                "domain-not-allowed",
                world.refused(said -> clerk.apply(said)
                        .claim("email", "clerk@evil." + world.tenant().slug() + ".example")));
        assertEquals(
                "domain-not-allowed", world.refused(said -> clerk.apply(said).claim("email", "")));
    }

    @Test
    void nobodyBecomesAMember() {
        assertEquals("not-a-member", world.refused(world.person("stranger")));
        assertEquals(
                List.of("0"),
                platform.sql("select count(*) from platform.account where email = ?", world.email("stranger")));
        platform.member(world.tenant(), world.email("auditor"), "AUDITOR");
        assertEquals("outsiders-by-password", world.refused(world.person("auditor")));
    }

    @Test
    void theWayBackIsForOneBrowserOnceAndForTenMinutes() {
        UnaryOperator<JWTClaimsSet.Builder> clerk = world.person("clerk");
        ProviderTrip.Departure departure = world.leave();
        String code = code(departure, clerk);
        assertTrue(world.arrive(departure, code) instanceof SignedIn);
        assertEquals("sign-in-again", refused(departure, code), "the state is used");
        assertEquals("assertion-refused", refused(world.leave(), code), "the code is used");

        ProviderTrip.Departure mine = world.leave();
        ProviderTrip.Departure theirs =
                new ProviderTrip.Departure(mine.address(), world.leave().browser());
        assertEquals("sign-in-again", refused(theirs, code(mine, clerk)), "another browser came back");
        assertEquals("sign-in-again", refused(mine, code(mine, clerk)), "and the journey is over with that");

        ProviderTrip.Departure late = world.leave();
        platform.clock().pass(JourneyRows.LIFE.plus(Duration.ofSeconds(1)));
        assertEquals("sign-in-again", refused(late, code(late, clerk)));
    }

    @Test
    void whoWasRefusedStandsInTheTrail() {
        int before = strangers();
        world.refused(world.person("stranger-of-the-trail"));
        assertEquals(before + 1, strangers());
        world.refused(said -> world.person("owner").apply(said));
        assertEquals(
                List.of("sign-in.provider-refused"),
                platform.sql(
                        "select s.outcome from platform.sign_in s join platform.account a on a.id = s.account_id"
                                + " where a.email = ? and s.outcome like '%refused'",
                        world.email("owner")));
    }

    private int strangers() {
        return Integer.parseInt(platform.sql(
                        "select count(*) from platform.audit_event where action = 'sign-in.provider-refused'"
                                + " and tenant_id = ? and object_id = 'unknown' and after::text like '%not-a-member%'",
                        world.tenant().id().value())
                .get(0));
    }

    private String code(ProviderTrip.Departure departure, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return provider.code(departure.address(), ForgingProvider.Signature.OWN_KEY, claims);
    }

    private String refused(ProviderTrip.Departure departure, String code) {
        return assertThrows(Problem.class, () -> world.arrive(departure, code)).code();
    }
}
