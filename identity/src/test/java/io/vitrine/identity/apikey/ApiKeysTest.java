package io.vitrine.identity.apikey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.membership.MembershipChanged;
import io.vitrine.identity.program.Overlap;
import io.vitrine.identity.program.Scopes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

    private static final Scopes ORDERS = new Scopes(Set.of(Permission.READ_ORDERS, Permission.RECORD_SALES));

    private final TestPlatform platform = TestPlatform.shared();
    private final ApiKeys keys = platform.get(ApiKeys.class);

    @Test
    void theSecretIsShownOnceAndOnlyItsHashIsKept() {
        Tenant tenant = platform.openBusiness("key-once");
        NewSecret made = make(tenant, ORDERS, Optional.empty());
        String secret = made.secret().text();
        assertTrue(secret.matches("vtr_live_[\\w-]{43}"), "256 bits behind a prefix");
        String rows = platform.sql("select string_agg(k::text, '') from platform.api_key k")
                .get(0);
        assertFalse(rows.contains(secret.substring(9, 30)));
        ApiKey listed = list(tenant).get(0);
        assertEquals("vtr_live_…" + secret.substring(secret.length() - 4), listed.shown());
        assertEquals(List.of("orders:read", "orders:write"), listed.codes());
    }

    @Test
    void aKeyActsUnderItsOwnNameAndDoesWhatItsScopesSay() {
        Tenant tenant = platform.openBusiness("key-scopes");
        NewSecret made = make(tenant, new Scopes(Set.of(Permission.READ_ORDERS)), Optional.empty());
        Actor program = use(tenant, made).orElseThrow();
        assertEquals(Actor.Kind.PROGRAM, program.kind());
        assertEquals(made.id().toString(), program.key());
        assertTrue(program.may(Permission.READ_ORDERS));
        assertEquals(Set.of(Permission.READ_ORDERS), program.access().permissions());
        assertNotEquals("OWNER", program.access().role(), "an owner's key is no owner");
        assertEquals("OWNER", program.access().bindingRole(), "yet bound to the owner's networks");
    }

    @Test
    void nobodyHandsOnMoreThanTheyHold() {
        Tenant tenant = platform.openBusiness("key-more");
        Member owner = platform.owner(tenant);
        Actor security = Actor.person(owner.account().value(), "Sam", Access.of(Role.IT_SECURITY));
        MakeKey wanted = new MakeKey("Till", ORDERS, Optional.empty());
        Problem refused = assertThrows(Problem.class, () -> platform.as(tenant, security, () -> keys.make(wanted)));
        assertEquals(422, refused.status());
        assertTrue(refused.detail().contains("orders:write"), refused.detail());
        NewSecret byOwner = make(tenant, ORDERS, Optional.empty());
        assertThrows(
                Problem.class,
                () -> platform.as(tenant, security, () -> keys.rotate(byOwner.id(), Overlap.NONE)),
                "a new secret would be more than Sam holds");
    }

    @Test
    void programsMakeNoKeys() {
        Tenant tenant = platform.openBusiness("key-program");
        Member owner = platform.owner(tenant);
        MakeKey wanted = new MakeKey("Another", ORDERS, Optional.empty());
        for (Actor program : List.of(
                Actor.program(owner.account().value(), "key_x", "Till", owner.access()),
                Actor.delegate(owner.account().value(), "cli_x", "Ana", owner.access()))) {
            Problem refused = assertThrows(Problem.class, () -> platform.as(tenant, program, () -> keys.make(wanted)));
            assertEquals("people-only", refused.code());
        }
    }

    @Test
    void theMakersPresentAccessIsTheLimit() {
        Tenant tenant = platform.openBusiness("key-demoted");
        NewSecret made = make(tenant, ORDERS, Optional.empty());
        assertTrue(use(tenant, made).orElseThrow().may(Permission.RECORD_SALES));
        UUID shop = UUID.randomUUID();
        platform.anotherOwner(tenant);
        platform.sql(
                "update platform.membership set role = 'WAREHOUSE', locations = array[?] where tenant_id = ?"
                        + " and account_id in (select id from platform.account where verified_at is not null)",
                shop,
                tenant.id().value());
        platform.clock().pass(Duration.ofSeconds(60));
        Actor program = use(tenant, made).orElseThrow();
        assertEquals(Set.of(Permission.READ_ORDERS), program.access().permissions());
        assertTrue(program.access().reaches(Optional.of(shop)));
        assertFalse(program.access().reaches(Optional.of(UUID.randomUUID())), "the maker's locations hold");
        assertFalse(program.access().reaches(Optional.empty()));
    }

    @Test
    void aLeaversKeysDieAtOnceOnTheNodeThatWasToldAndWithinAMinuteElsewhere() {
        Tenant told = platform.openBusiness("key-leaver");
        Tenant untold = platform.openBusiness("key-leaver-two");
        for (Tenant tenant : List.of(told, untold)) {
            Member owner = platform.owner(tenant);
            NewSecret made = make(tenant, ORDERS, Optional.empty());
            assertTrue(use(tenant, made).isPresent());
            platform.letOwnerGo(tenant);
            if (tenant.equals(told)) {
                platform.fire(new MembershipChanged(owner.account(), tenant.id()));
            } else {
                platform.clock().pass(Duration.ofSeconds(60));
            }
            assertTrue(use(tenant, made).isEmpty());
        }
    }

    @Test
    void aKeyEndsOnTimeThoughItWasSeenAMomentAgo() {
        Tenant tenant = platform.openBusiness("key-ends");
        Instant end = platform.clock().instant().plusSeconds(30);
        NewSecret made = make(tenant, ORDERS, Optional.of(end));
        assertTrue(use(tenant, made).isPresent());
        platform.clock().pass(Duration.ofSeconds(30));
        assertTrue(use(tenant, made).isEmpty());
        assertThrows(Problem.class, () -> make(tenant, ORDERS, Optional.of(end)), "the past");
    }

    @Test
    void aRevokedKeyOpensNothingFromTheNextRequestOn() {
        Tenant tenant = platform.openBusiness("key-revoked");
        NewSecret made = make(tenant, ORDERS, Optional.empty());
        assertTrue(use(tenant, made).isPresent());
        byOwner(tenant, () -> {
            keys.revoke(made.id());
            return true;
        });
        assertTrue(use(tenant, made).isEmpty());
        assertTrue(list(tenant).isEmpty());
        assertEquals(404, refused(tenant, made.id()).status());
    }

    @Test
    void aKeyOpensItsOwnBusinessOnlyAndIsUnknownToTheNeighbour() {
        Tenant own = platform.openBusiness("key-own");
        Tenant other = platform.openBusiness("key-other");
        NewSecret made = make(own, ORDERS, Optional.empty());
        assertTrue(use(own, made).isPresent());
        assertTrue(use(other, made).isEmpty());
        assertEquals(404, refused(other, made.id()).status());
        assertTrue(use(own, made).isPresent());
        for (String wrong : List.of("vtr_live_", "vtr_live_" + "x".repeat(43), "vtr_live_" + "x".repeat(1_000_000))) {
            assertTrue(platform.at(own, "t", () -> keys.authenticate(wrong)).isEmpty());
        }
    }

    @Test
    void afterARotationTheOldSecretWorksForTheChosenTimeAndNoLonger() {
        Tenant tenant = platform.openBusiness("key-rotated");
        NewSecret first = make(tenant, ORDERS, Optional.empty());
        assertTrue(use(tenant, first).isPresent());
        NewSecret second = byOwner(tenant, () -> keys.rotate(first.id(), Overlap.ofHours(BigDecimal.ONE)));
        assertTrue(use(tenant, first).isPresent());
        assertTrue(use(tenant, second).isPresent());
        platform.clock().pass(Duration.ofMinutes(59).plusSeconds(50));
        assertTrue(use(tenant, first).isPresent());
        platform.clock().pass(Duration.ofSeconds(10));
        assertTrue(use(tenant, first).isEmpty());
        NewSecret third = byOwner(tenant, () -> keys.rotate(first.id(), Overlap.NONE));
        assertTrue(use(tenant, second).isEmpty());
        assertTrue(use(tenant, third).isPresent());
        assertThrows(Problem.class, () -> Overlap.ofHours(BigDecimal.valueOf(169)));
    }

    @Test
    void theLastUseIsNotedOnceAMinute() {
        Tenant tenant = platform.openBusiness("key-used");
        NewSecret made = make(tenant, ORDERS, Optional.empty());
        assertTrue(list(tenant).get(0).lastUsedAt().isEmpty());
        Instant first = platform.clock().instant();
        use(tenant, made);
        platform.clock().pass(Duration.ofSeconds(30));
        use(tenant, made);
        assertEquals(Optional.of(first), list(tenant).get(0).lastUsedAt());
        platform.clock().pass(Duration.ofSeconds(31));
        use(tenant, made);
        assertEquals(
                Optional.of(platform.clock().instant()), list(tenant).get(0).lastUsedAt());
    }

    @Test
    void eachChangeStandsInTheTrailWithoutASecret() {
        Tenant tenant = platform.openBusiness("key-trail");
        NewSecret made = make(tenant, ORDERS, Optional.empty());
        byOwner(tenant, () -> {
            NewSecret next = keys.rotate(made.id(), Overlap.NONE);
            keys.revoke(next.id());
            return true;
        });
        List<String> trail = platform.sql(
                "select action || ' ' || left(actor, 4) || ' ' || object_id from platform.audit_event"
                        + " where tenant_id = ? and object_type = 'api-key' order by id",
                tenant.id().value());
        String by = " acc_ " + made.id();
        assertEquals(List.of("api-key.made" + by, "api-key.rotated" + by, "api-key.revoked" + by), trail);
        assertFalse(platform.sql("select coalesce(string_agg(a::text, ''), '') from platform.audit_event a")
                .get(0)
                .contains("vtr_live"));
    }

    private NewSecret make(Tenant tenant, Scopes scopes, Optional<Instant> end) {
        return byOwner(tenant, () -> keys.make(new MakeKey("Till in the harbour shop", scopes, end)));
    }

    private List<ApiKey> list(Tenant tenant) {
        return byOwner(tenant, keys::list);
    }

    private Optional<Actor> use(Tenant tenant, NewSecret drawn) {
        return platform.at(tenant, "t", () -> keys.authenticate(drawn.secret().text()));
    }

    private Problem refused(Tenant tenant, ApiKeyId id) {
        return assertThrows(
                Problem.class,
                () -> byOwner(tenant, () -> {
                    keys.revoke(id);
                    return true;
                }));
    }

    private <T> T byOwner(Tenant tenant, Supplier<T> work) {
        return platform.as(tenant, platform.owner(tenant).actor(), work);
    }
}
