package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.mfa.PasskeyFactor;
import io.vitrine.identity.mfa.SoftDevice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Customers' passkeys: made, asked for, removed, and good at one business only. */
class CustomerPasskeysTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final CustomerPasskeys entrance = platform.get(CustomerPasskeys.class);
    private final PasskeyFactor factor = platform.get(PasskeyFactor.class);

    @Test
    void aPasskeyStandsForBothFactorsAndItsAnswerIsTakenOnce() {
        Tenant shop = platform.openBusiness("cust-key");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-key.example");
        CustomerAccount account = shopper.open();
        SoftDevice device = device(shop);
        assertEquals(10, register(shop, account, device).orElseThrow().size());
        PasskeyCeremony asked = ask(shop, Optional.empty());
        String shown = device.get(asked);
        CustomerEntry.SignedIn in = enter(shop, asked, shown, Optional.empty());
        assertEquals(account.id(), in.account().id());
        assertTrue(in.secondFactor());
        assertEquals("passkey-refused", refused(shop, asked, shown, Optional.empty()), "an answer is taken once");
        assertEquals(
                List.of("1", "1", "2"),
                List.of(
                        events(shop, "second-factor.enrolled"),
                        events(shop, "customer.sign-in.passkey-refused"),
                        events(shop, "customer.sign-in.succeeded")));
        assertEquals(
                List.of("1"),
                platform.sql("select sign_count from " + shop.key() + ".passkey where last_used_at is not null"));
    }

    @Test
    void theStepAfterThePasswordIsForTheCustomersOwnPasskey() {
        Tenant shop = platform.openBusiness("cust-key-step");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-key-step.example");
        Shopper other = Shopper.at(platform, shop, "b@cust-key-step.example");
        SoftDevice device = device(shop);
        SoftDevice foreign = device(shop);
        register(shop, shopper.open(), device);
        register(shop, other.open(), foreign);
        OpaqueToken step =
                assertInstanceOf(CustomerEntry.Step.class, shopper.begin()).token();
        PasskeyCeremony anybody = ask(shop, Optional.empty());
        assertEquals("passkey-refused", refused(shop, anybody, foreign.get(anybody), Optional.of(step)));
        PasskeyCeremony asked = ask(shop, Optional.of(step));
        assertTrue(enter(shop, asked, device.get(asked), Optional.of(step)).secondFactor());
        assertEquals(
                "sign-in-again",
                Shopper.refused(() -> ask(shop, Optional.of(step))).code(),
                "the step is over");
    }

    @Test
    void aPasskeyOfOneBusinessOpensNothingNextDoor() {
        Tenant shop = platform.openBusiness("cust-key-here");
        Tenant next = platform.openBusiness("cust-key-next");
        SoftDevice device = device(shop);
        register(shop, Shopper.at(platform, shop, "twin@cust-key.example").open(), device);
        Shopper.at(platform, next, "twin@cust-key.example").open();
        PasskeyCeremony asked = ask(next, Optional.empty());
        assertEquals("passkey-refused", refused(next, asked, device.get(asked), Optional.empty()));
        PasskeyCeremony here = ask(shop, Optional.empty());
        assertEquals("passkey-refused", refused(next, here, device.get(here), Optional.empty()));
    }

    @Test
    void anAnswerGivenAtAnotherOriginIsRefused() {
        Tenant shop = platform.openBusiness("cust-key-origin");
        CustomerAccount account =
                Shopper.at(platform, shop, "a@cust-key-origin.example").open();
        assertEquals(Optional.empty(), register(shop, account, new SoftDevice("https://evil.example")));
    }

    @Test
    void theQuestionOfOneCustomerIsNotAnsweredByAnother() {
        Tenant shop = platform.openBusiness("cust-key-swap");
        CustomerAccount account =
                Shopper.at(platform, shop, "a@cust-key-swap.example").open();
        CustomerAccount other =
                Shopper.at(platform, shop, "b@cust-key-swap.example").open();
        PasskeyCeremony asked = begin(shop, account);
        String made = device(shop).create(asked);
        assertEquals(
                Optional.empty(),
                platform.as(shop, other.actor(), () -> factor.finish(other.id(), asked.token(), made, "stolen")));
    }

    @Test
    void theLastPasskeyGoesWithItsRecoveryCodesAndThePasswordIsEnoughAgain() {
        Tenant shop = platform.openBusiness("cust-key-gone");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-key-gone.example");
        CustomerAccount account = shopper.open();
        SoftDevice device = device(shop);
        register(shop, account, device);
        assertInstanceOf(CustomerEntry.Step.class, shopper.begin());
        platform.as(shop, account.actor(), () -> {
            factor.remove(account.id(), device.id(), false);
            return true;
        });
        assertInstanceOf(CustomerEntry.SignedIn.class, shopper.begin());
        assertEquals(List.of("0"), platform.sql("select count(*) from " + shop.key() + ".recovery_code"));
        PasskeyCeremony asked = ask(shop, Optional.empty());
        assertEquals("passkey-refused", refused(shop, asked, device.get(asked), Optional.empty()));
        assertEquals("1", events(shop, "second-factor.removed"));
    }

    @Test
    void reportsAndOutsidersDoNotReadPasskeys() {
        Tenant shop = platform.openBusiness("cust-key-ro");
        assertTrue(reads(shop, "customer"));
        assertFalse(reads(shop, "passkey"));
        assertFalse(reads(shop, "passkey_ceremony"));
    }

    private boolean reads(Tenant shop, String table) {
        return platform.sql(
                        "select has_table_privilege(cast(? as name), ?, 'select')",
                        shop.key() + "_ro",
                        shop.key() + "." + table)
                .contains("t");
    }

    private SoftDevice device(Tenant shop) {
        return new SoftDevice(platform.get(Hosts.class).urlOf(shop.slug()));
    }

    private PasskeyCeremony begin(Tenant shop, CustomerAccount account) {
        return platform.as(
                shop,
                account.actor(),
                () -> factor.begin(account.id(), account.email().value(), account.name()));
    }

    private Optional<List<String>> register(Tenant shop, CustomerAccount account, SoftDevice device) {
        PasskeyCeremony asked = begin(shop, account);
        String made = device.create(asked);
        return platform.as(shop, account.actor(), () -> factor.finish(account.id(), asked.token(), made, "My phone"));
    }

    private PasskeyCeremony ask(Tenant shop, Optional<OpaqueToken> step) {
        return platform.at(shop, "from-" + shop.slug(), () -> entrance.ask(step));
    }

    private CustomerEntry.SignedIn enter(Tenant shop, PasskeyCeremony asked, String shown, Optional<OpaqueToken> step) {
        return platform.at(shop, "from-" + shop.slug(), () -> entrance.enter(asked.token(), shown, step));
    }

    private String refused(Tenant shop, PasskeyCeremony asked, String shown, Optional<OpaqueToken> step) {
        return Shopper.refused(() -> enter(shop, asked, shown, step)).code();
    }

    private String events(Tenant shop, String action) {
        return platform.sql("select count(*) from " + shop.key() + ".audit_event where action = ?", action)
                .get(0);
    }
}
