package io.vitrine.identity.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.SignedJWT;
import io.vitrine.core.access.Actor;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.signin.SignIn;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final SigningKeys keys = platform.get(SigningKeys.class);
    private final KeyRotation rotation = platform.get(KeyRotation.class);

    @Test
    void onScheduleTheNextKeyIsPublishedThenUsedThenTheOldOneEnds() {
        Tenant tenant = platform.openBusiness("rotation-due");
        String old = kid(login(tenant));
        platform.clock().pass(Duration.ofDays(31));
        due();
        platform.clock().pass(Duration.ofSeconds(30));
        assertEquals(2, published());
        String early = login(tenant);
        assertEquals(old, kid(early), "published, not used yet");
        due();
        assertEquals(2, published(), "one at a time");
        platform.clock().pass(KeyRotation.NOTICE);
        String late = login(tenant);
        assertNotEquals(old, kid(late));
        assertTrue(accepted(tenant, early), "the old key's tokens live on");
        platform.clock().pass(KeyRing.AFTERLIFE);
        assertEquals(1, published());
        platform.clock().pass(Duration.ofDays(2));
        due();
        assertEquals(
                List.of("0"),
                platform.sql("select count(*) from platform.signing_key where kid = ?", old),
                "private halves that sign no more are destroyed");
    }

    @Test
    void anOperatorsRotationGivesNoticeAndStandsInTheTrail() {
        Tenant tenant = platform.openBusiness("rotation-asked");
        String old = kid(login(tenant));
        rotate("yearly exercise");
        rotate("asked twice");
        assertEquals(old, kid(login(tenant)));
        assertEquals(
                List.of("1"),
                platform.sql("select count(*) from platform.audit_event where action = 'signing-key.rotated'"
                        + " and reason = 'yearly exercise'"));
        platform.clock().pass(KeyRotation.NOTICE);
        assertNotEquals(old, kid(login(tenant)));
    }

    @Test
    void aStolenKeysTokensEndOnThisNodeAtOnceAlsoThoseSeenAMomentAgo() {
        Tenant tenant = platform.openBusiness("rotation-stolen");
        String token = login(tenant);
        assertTrue(accepted(tenant, token));
        platform.onPlatform(() -> {
            keys.withdraw("the key was read");
            return true;
        });
        assertThrows(Problem.class, () -> use(tenant, token));
        assertTrue(accepted(tenant, login(tenant)));
    }

    private void rotate(String reason) {
        platform.onPlatform(() -> {
            keys.rotate(reason);
            return true;
        });
    }

    private void due() {
        platform.onPlatform(() -> {
            rotation.whenDue();
            return true;
        });
    }

    private int published() {
        return platform.onPlatform(keys::published).split("\"kid\"", -1).length - 1;
    }

    private boolean accepted(Tenant tenant, String token) {
        return use(tenant, token).kind() == Actor.Kind.PERSON;
    }

    private Actor use(Tenant tenant, String token) {
        return platform.at(tenant, "t", () -> platform.get(Tokens.class).authenticate(token));
    }

    private String login(Tenant tenant) {
        return platform.at(
                tenant,
                "t",
                () -> platform.get(Tokens.class)
                        .issue(platform.get(SignIn.class)
                                .authenticate("owner@" + tenant.slug() + ".example", TestPlatform.PASSWORD))
                        .accessToken());
    }

    private static String kid(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
