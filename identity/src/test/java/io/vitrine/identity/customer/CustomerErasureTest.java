package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Actor;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.audit.subject.PersonalTrace;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who is erased by one name is erased by all: the customer of the orders and the account. */
class CustomerErasureTest {

    private static final List<String> HOLDING = List.of(
            "customer_account",
            "customer_session",
            "customer_sign_in",
            "customer_link",
            "account_link",
            "audit_subject");

    private final TestPlatform platform = TestPlatform.shared();
    private final PersonalData personalData = platform.get(PersonalData.class);

    @Test
    void theCustomersIdTakesTheAccountAndBothKeys() {
        Tenant shop = platform.openBusiness("cust-erase");
        UUID customer = bought(shop, "ana@cust-erase.example");
        Shopper shopper = Shopper.at(platform, shop, "ana@cust-erase.example");
        CustomerAccount account = shopper.open();
        shopper.browser(shopper.begin());
        PersonalTrace trace = asOwner(shop, () -> personalData.preview(key(customer)));
        assertEquals(Set.of(key(customer), account.id().toString()), Set.copyOf(trace.names()));
        assertEquals(List.of(account.id().toString()), trace.records());
        assertEquals(2, trace.events(), "the order that was opened and the registration");
        erase(shop, key(customer));
        assertNothingIsLeft(shop);
        assertEquals("wrong-credentials", shopper.refusedAt("a", shopper.email()));
        assertEquals(
                List.of("customer-account.erased", "personal-data.erased", "personal-data.erased"),
                platform.sql("select action from " + shop.key()
                        + ".audit_event where reason = 'Request 17' order by action"));
        assertEquals(404, refused(shop, key(customer)).status());
    }

    @Test
    void theAccountsIdTakesTheCustomersKeyToo() {
        Tenant shop = platform.openBusiness("cust-erase-account");
        bought(shop, "ana@cust-erase-account.example");
        CustomerAccount account =
                Shopper.at(platform, shop, "ana@cust-erase-account.example").open();
        erase(shop, account.id().toString());
        assertNothingIsLeft(shop);
    }

    @Test
    void whoBoughtAfterTheAccountWasConfirmedIsTheSamePerson() {
        Tenant shop = platform.openBusiness("cust-erase-later");
        Shopper.at(platform, shop, "ana@cust-erase-later.example").open();
        UUID customer = bought(shop, "Ana@cust-erase-later.example");
        erase(shop, key(customer));
        assertNothingIsLeft(shop);
    }

    @Test
    void anAddressThatNobodyConfirmedIsNobodysAndOthersStay() {
        Tenant shop = platform.openBusiness("cust-erase-other");
        UUID customer = bought(shop, "ana@cust-erase-other.example");
        Shopper.at(platform, shop, "ana@cust-erase-other.example").register();
        Shopper other = Shopper.at(platform, shop, "ben@cust-erase-other.example");
        other.open();
        erase(shop, key(customer));
        assertEquals(List.of("2"), count(shop, "customer_account"));
        assertEquals(List.of("2"), count(shop, "audit_subject"));
        other.signIn(other.email());
    }

    /** Whom the till knows, and one of whose orders somebody opened. */
    private UUID bought(Tenant shop, String email) {
        UUID customer = UUID.randomUUID();
        platform.sql(
                "insert into " + shop.key() + ".customer (id, email, created_at) values (?, ?, now())",
                customer,
                email);
        TestDatabase.shared().inTransaction(shop, () -> {
            personalData.record(
                    AuditEntry.created("order.opened", "order", "ord_1", Map.of()), key(customer), "Ana Reyes");
            return true;
        });
        return customer;
    }

    private void erase(Tenant shop, String subject) {
        asOwner(shop, () -> {
            personalData.erase(subject, "Request 17");
            return true;
        });
    }

    private Problem refused(Tenant shop, String subject) {
        return assertThrows(Problem.class, () -> erase(shop, subject));
    }

    private <T> T asOwner(Tenant shop, Supplier<T> work) {
        Actor owner = platform.owner(shop).actor();
        return platform.as(shop, owner, work);
    }

    private void assertNothingIsLeft(Tenant shop) {
        for (String table : HOLDING) {
            assertEquals(List.of("0"), count(shop, table), table);
        }
    }

    private List<String> count(Tenant shop, String table) {
        return platform.sql("select count(*) from " + shop.key() + "." + table);
    }

    private static String key(UUID customer) {
        return TypeId.format("cus", customer);
    }
}
