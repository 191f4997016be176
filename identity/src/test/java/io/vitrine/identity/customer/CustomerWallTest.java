package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.audit.subject.SubjectTrail;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.session.Browser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An account belongs to one business, and what is written about it to that business's trail. */
class CustomerWallTest {

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void theSameAddressAtTwoBusinessesIsTwoAccounts() {
        Tenant one = platform.openBusiness("cust-wall-one");
        Tenant two = platform.openBusiness("cust-wall-two");
        Shopper here = Shopper.at(platform, one, "twin@cust-wall.example");
        Shopper there = here.at(two).with("quite another secret there");
        CustomerAccount account = here.open();
        assertEquals("wrong-credentials", there.refusedAt("a", there.email()));
        there.register();
        String token = there.mailed();
        assertEquals(
                "invalid",
                Shopper.refused(() -> here.with(there.password()).confirm(token))
                        .code());
        assertNotEquals(account.id(), there.confirm(token).id());
        assertEquals("wrong-credentials", here.at(two).refusedAt("b", here.email()));
        assertEquals("wrong-credentials", there.at(one).refusedAt("b", here.email()));
    }

    @Test
    void aSessionOpensNothingAtAnotherBusiness() {
        Tenant one = platform.openBusiness("cust-host-one");
        Tenant two = platform.openBusiness("cust-host-two");
        Shopper shopper = Shopper.at(platform, one, "a@cust-host.example");
        shopper.open();
        shopper.at(two).open();
        Browser browser = shopper.browser(shopper.begin());
        assertTrue(shopper.session(browser).isPresent());
        assertFalse(shopper.at(two).session(browser).isPresent());
    }

    @Test
    void whatCustomersSignInWithIsKeptFromReportsAndOutsiders() {
        Tenant shop = platform.openBusiness("cust-rights");
        for (String table : List.of(
                "customer_account",
                "customer_session",
                "customer_sign_in",
                "account_link",
                "second_step",
                "totp",
                "factor_tries",
                "recovery_code",
                "customer_provider",
                "customer_link",
                "customer_link_wish")) {
            for (String role : List.of("_ro", "_ext")) {
                assertEquals(
                        List.of("f"),
                        platform.sql(
                                "select has_table_privilege(cast(? as name), cast(? as text), 'select')",
                                shop.key() + role,
                                shop.key() + "." + table),
                        role + " " + table);
            }
        }
    }

    @Test
    void theTrailNamesTheCustomerByIdAndHidesTheAddress() {
        Tenant shop = platform.openBusiness("cust-trail");
        Shopper shopper = Shopper.at(platform, shop, "hidden@cust-trail.example");
        CustomerAccount account = shopper.open();
        shopper.with("not the password at all").refusedAt("a", shopper.email());
        shopper.with("not the password at all").refusedAt("a", "unknown@cust-trail.example");
        assertEquals(
                List.of(
                        "customer-account.registered anonymous",
                        "customer-account.confirmed " + account.id(),
                        "customer.sign-in.succeeded " + account.id(),
                        "customer.sign-in.failed anonymous"),
                platform.sql(
                        "select action || ' ' || actor from " + shop.key()
                                + ".audit_event where object_id = ? order by id",
                        account.id().toString()));
        assertEquals(
                List.of("0"),
                platform.sql("select count(*) from " + shop.key()
                        + ".audit_event e where e::text ilike '%cust-trail.example%' or e::text ilike '%lerato%'"));
        assertEquals(
                List.of("1"),
                platform.sql("select count(*) from " + shop.key() + ".audit_event where object_id like 'email:%'"));
    }

    @Test
    void aCustomerReadsTheOwnTrailAndNobodyElses() {
        Tenant shop = platform.openBusiness("cust-own");
        CustomerAccount mine =
                Shopper.at(platform, shop, "mine@cust-own.example").open();
        CustomerAccount other =
                Shopper.at(platform, shop, "other@cust-own.example").open();
        SubjectTrail trail = platform.get(SubjectTrail.class);
        List<SubjectTrail.Line> lines =
                platform.as(shop, mine.actor(), () -> trail.ofCaller(mine.customerKey(), Optional.empty(), 50));
        assertEquals(
                List.of("customer.sign-in.succeeded", "customer-account.confirmed", "customer-account.registered"),
                lines.stream().map(SubjectTrail.Line::action).toList());
        assertEquals(SubjectTrail.Who.YOU, lines.get(0).who());
        assertEquals(SubjectTrail.Who.UNKNOWN, lines.get(2).who());
        assertEquals(
                1,
                platform.as(
                                shop,
                                mine.actor(),
                                () -> trail.ofCaller(
                                        Optional.empty(),
                                        Optional.of(lines.get(1).id()),
                                        50))
                        .size());
        assertEquals(
                3,
                platform.as(shop, other.actor(), () -> trail.ofCaller(Optional.empty(), Optional.empty(), 50))
                        .size());
        assertEquals(
                401,
                Shopper.refused(() -> platform.as(
                                shop, Actor.ANONYMOUS, () -> trail.ofCaller(Optional.empty(), Optional.empty(), 50)))
                        .status());
    }
}
