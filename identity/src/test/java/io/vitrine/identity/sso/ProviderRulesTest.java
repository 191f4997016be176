package io.vitrine.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.signin.SecondStep;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Second factors beside the provider, required single sign-on, and the provider's settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderRulesTest {

    private final ForgingProvider provider = new ForgingProvider();
    private final TestPlatform platform = TestPlatform.shared();

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void aProvidersFactorCountsWhereItSaysSoAndIsTrusted() {
        SsoWorld world = SsoWorld.open(provider, "sso-factor");
        platform.member(world.tenant(), world.email("clerk"), "WAREHOUSE");
        TestApp.enrol(platform, password(world, "clerk"), world.tenant());
        UnaryOperator<JWTClaimsSet.Builder> mfa =
                said -> world.person("clerk").apply(said).claim("amr", List.of("pwd", "mfa"));
        assertTrue(world.come(mfa) instanceof SecondStep, "nobody said that its factor is to be trusted");
        world.setUp(false, true);
        assertTrue(world.come(world.person("clerk")) instanceof SecondStep, "it does not say that it asked for one");
        assertTrue(world.come(mfa) instanceof SignedIn person && person.secondFactor() && person.vouched());
    }

    @Test
    void aProviderNeverMakesASecondPerson() {
        SsoWorld world = SsoWorld.open(provider, "sso-second");
        world.setUp(false, true);
        UnaryOperator<JWTClaimsSet.Builder> owner =
                said -> world.person("owner").apply(said).claim("amr", List.of("mfa"));
        assertEquals("own-factor-first", world.refused(owner), "without an own factor an owner does not come this way");
        TestApp app = TestApp.enrol(platform, password(world, "owner"), world.tenant());
        SecondStep step = (SecondStep) world.come(owner);
        SignedIn in = platform.at(
                world.tenant(),
                world.anywhere(),
                () -> platform.get(SignIn.class).finish(step.token(), app.code()));
        assertTrue(in.vouched(), "the factor does not turn the provider's word into a password");
    }

    @Test
    void whereItIsRequiredThePasswordOpensForOwnersAndOutsidersOnly() {
        SsoWorld world = SsoWorld.open(provider, "sso-required");
        platform.member(world.tenant(), world.email("clerk"), "WAREHOUSE");
        platform.member(world.tenant(), world.email("auditor"), "AUDITOR");
        platform.member(world.tenant(), world.email("finance"), "FINANCE_OFFICER");
        password(world, "clerk");
        world.setUp(true, false);
        Problem refused = assertThrows(Problem.class, () -> password(world, "clerk"));
        assertEquals("single-sign-on-required", refused.code());
        assertTrue(refused.detail().contains("Acme ID"));
        assertEquals(
                "wrong-credentials",
                assertThrows(Problem.class, () -> password(world, "clerk", "not the password at all"))
                        .code(),
                "and only who knows the password learns it");
        assertTrue(world.come(world.person("clerk")) instanceof SignedIn);
        password(world, "owner");
        password(world, "auditor");
        SignedIn finance = password(world, "finance");
        assertFalse(finance.secondFactor(), "who holds nothing before an own factor may come to set it up");
        TestApp app = TestApp.enrol(platform, finance, world.tenant());
        assertEquals(
                "single-sign-on-required",
                assertThrows(
                                Problem.class,
                                () -> platform.at(
                                        world.tenant(),
                                        world.anywhere(),
                                        () -> platform.get(SignIn.class)
                                                .authenticate(
                                                        world.email("finance"),
                                                        TestPlatform.PASSWORD,
                                                        Optional.of(app.code()))))
                        .code());
    }

    @Test
    void theSecretIsSealedAndStaysWithItsIssuer() {
        SsoWorld world = SsoWorld.open(provider, "sso-secret");
        Tenant tenant = world.tenant();
        assertEquals(
                List.of("0"),
                platform.sql(
                        "select position(convert_to(?, 'UTF8') in client_secret)::text from platform.sso_provider where"
                                + " tenant_id = ?",
                        ForgingProvider.SECRET,
                        tenant.id().value()));
        world.set(provider.issuer(), Optional.empty(), false, true);
        Problem elsewhere =
                assertThrows(Problem.class, () -> world.set("https://thief.example", Optional.empty(), false, false));
        assertEquals("clientSecret", elsewhere.errors().get(0).field());
        platform.member(tenant, world.email("clerk"), "WAREHOUSE");
        assertTrue(world.come(world.person("clerk")) instanceof SignedIn, "the kept secret still works");
    }

    @Test
    void aProviderThatIsChangedOrRemovedTakesItsLinksAlong() {
        SsoWorld world = SsoWorld.open(provider, "sso-gone");
        platform.member(world.tenant(), world.email("clerk"), "WAREHOUSE");
        world.come(world.person("clerk"));
        assertEquals(1, links(world));
        world.set("https://login.elsewhere.example", Optional.of("another"), false, false);
        assertEquals(0, links(world));
        world.setUp(false, false);
        world.come(world.person("clerk"));
        SignedIn clerk = (SignedIn) world.come(world.person("clerk"));
        platform.as(world.tenant(), clerk.actor(), () -> {
            platform.get(OwnLink.class).remove();
            return true;
        });
        assertEquals(0, links(world), "people remove their own link, also when they came through the provider");
        world.asOwner(() -> {
            world.singleSignOn().remove("moved away");
            return true;
        });
        assertEquals("not-found", assertThrows(Problem.class, world::leave).code());
    }

    @Test
    void theTestSaysWhatIsWrong() {
        SsoWorld world = SsoWorld.open(provider, "sso-words");
        assertTrue(trouble(world, "https://10.0.0.7").contains("not public"));
        assertTrue(trouble(world, "https://[fd00::1]/x").contains("not public"));
        assertTrue(trouble(world, "https://login.nowhere.invalid").contains("no address"));
        assertTrue(trouble(world, provider.issuer() + "/realm").contains("404")
                || trouble(world, provider.issuer() + "/realm").contains("calls itself"));
        assertTrue(trouble(world, provider.issuer().replace("127.0.0.1", "localhost"))
                .contains("calls itself"));
        world.asOwner(() -> {
            world.singleSignOn().test(provider.issuer());
            return true;
        });
    }

    private String trouble(SsoWorld world, String issuer) {
        return assertThrows(
                        Problem.class,
                        () -> world.asOwner(() -> {
                            world.singleSignOn().test(issuer);
                            return true;
                        }))
                .detail();
    }

    private int links(SsoWorld world) {
        return Integer.parseInt(platform.sql(
                        "select count(*) from platform.sso_link where tenant_id = ?",
                        world.tenant().id().value())
                .get(0));
    }

    private SignedIn password(SsoWorld world, String name) {
        return password(world, name, TestPlatform.PASSWORD);
    }

    private SignedIn password(SsoWorld world, String name, String typed) {
        return platform.at(
                world.tenant(),
                world.anywhere(),
                () -> platform.get(SignIn.class).authenticate(world.email(name), typed));
    }
}
