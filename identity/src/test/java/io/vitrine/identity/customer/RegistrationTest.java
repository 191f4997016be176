package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A customer registers and becomes one. */
class RegistrationTest {

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void whoConfirmsTheMailboxSignsInByAddressAndByNumber() {
        Tenant shop = platform.openBusiness("cust-open");
        Shopper shopper = Shopper.at(platform, shop, "Lerato@cust-open.example");
        shopper.register();
        assertEquals("verify-your-email", shopper.refusedAt("a", shopper.email()));
        CustomerAccount account = shopper.confirm(shopper.mailed());
        assertTrue(account.confirmed());
        String number = account.number().orElseThrow();
        assertTrue(number.matches("C-1\\d{5}"), number);
        assertEquals(account.id(), shopper.signIn("lerato@CUST-open.example").id());
        assertEquals(
                account.id(),
                shopper.signIn(number.toLowerCase(java.util.Locale.ROOT)).id());
    }

    @Test
    void theLinkAloneOpensNothingAndWorksOnce() {
        Tenant shop = platform.openBusiness("cust-link");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-link.example");
        shopper.register();
        String token = shopper.mailed();
        Shopper thief = shopper.with("another password entirely");
        assertEquals(
                "wrong-credentials", Shopper.refused(() -> thief.confirm(token)).code());
        shopper.confirm(token);
        assertEquals("invalid", Shopper.refused(() -> shopper.confirm(token)).code());
    }

    @Test
    void aLinkEndsAfterTwoDaysAndWithTheNextRegistration() {
        Tenant shop = platform.openBusiness("cust-late");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-late.example");
        shopper.register();
        String first = shopper.mailed();
        Shopper again = shopper.with("a second thought on passwords");
        again.register();
        String second = again.mailed();
        assertEquals("invalid", Shopper.refused(() -> again.confirm(first)).code());
        platform.clock().pass(Duration.ofHours(49));
        assertEquals("invalid", Shopper.refused(() -> again.confirm(second)).code());
    }

    @Test
    void anAddressThatHasAnAccountIsAnsweredAlikeAndKeepsItsPassword() {
        Tenant shop = platform.openBusiness("cust-known");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-known.example");
        CustomerAccount account = shopper.open();
        Shopper other = shopper.with("somebody else wants this one");
        other.register();
        platform.deliver(shop);
        assertTrue(platform.mailTo(shopper.email()).contains("You have an account there already"));
        assertEquals("wrong-credentials", other.refusedAt("b", other.email()));
        assertEquals(account.id(), shopper.signIn(shopper.email()).id());
    }

    @Test
    void whatIsRegisteredIsLookedAtFirst() {
        Tenant shop = platform.openBusiness("cust-rules");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-rules.example");
        Registration registration = platform.get(Registration.class);
        for (List<String> typed : List.of(
                List.of("", "a@cust-rules.example", Shopper.PASSWORD),
                List.of("Win at http://x.example", "a@cust-rules.example", Shopper.PASSWORD),
                List.of("Ana", "no address", Shopper.PASSWORD),
                List.of("Ana", "a@cust-rules.example", "too short"))) {
            assertEquals(
                    422,
                    shopper.refusedRun(() -> registration.register(typed.get(0), typed.get(1), typed.get(2)))
                            .status());
        }
    }

    @Test
    void theAccountIsJoinedWithTheCustomerOfItsAddressOnceTheMailboxIsConfirmed() {
        Tenant shop = platform.openBusiness("cust-join");
        Shopper shopper = Shopper.at(platform, shop, "ana@cust-join.example");
        customer(shop, "Ana@cust-join.example", "17850");
        shopper.register();
        assertEquals(List.of("0"), count(shop, "customer_id is not null"));
        CustomerAccount account = shopper.confirm(shopper.mailed());
        assertEquals(Optional.of("17850"), account.number());
        assertTrue(shopper.signIn("17850").customer().isPresent());
    }

    @Test
    void aCustomerWhoBuysLaterIsJoinedAtTheNextSignIn() {
        Tenant shop = platform.openBusiness("cust-later");
        Shopper shopper = Shopper.at(platform, shop, "ana@cust-later.example");
        CustomerAccount account = shopper.open();
        assertFalse(account.customer().isPresent());
        customer(shop, "ana@cust-later.example", "9");
        shopper.signIn(shopper.email());
        assertEquals(List.of("1"), count(shop, "customer_id is not null"));
        assertEquals(account.number(), shopper.signIn(shopper.email()).number());
    }

    @Test
    void aNumberThatSomeCustomerHasIsNotDrawn() {
        Tenant shop = platform.openBusiness("cust-number");
        customer(shop, "somebody@cust-number.example", "C-100001");
        assertEquals(
                Optional.of("C-100002"),
                Shopper.at(platform, shop, "a@cust-number.example").open().number());
    }

    private void customer(Tenant shop, String email, String number) {
        platform.sql(
                "insert into " + shop.key() + ".customer (id, number, email, created_at)"
                        + " values (gen_random_uuid(), ?, ?, now())",
                number,
                email);
    }

    private List<String> count(Tenant shop, String where) {
        return platform.sql("select count(*) from " + shop.key() + ".customer_account where " + where);
    }
}
