package io.vitrine.commerce.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which orders belong to a customer's account. */
class OwnOrdersRuleTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();

    @Test
    void theOrdersOfAGuestBelongToWhoHasConfirmedTheirMailbox() {
        UUID guests = shop.order("TRANSFER", "1 x 100 Boot");
        UUID thandi = account("Thandi@C.example", true);
        UUID other = account("other@c.example", true);
        assertEquals(List.of(guests), own(thandi));
        assertEquals(List.of(), own(other));
        shop.run("update order_detail set account_id = ? where order_id = ?", other, guests);
        assertEquals(List.of(), own(thandi), "placed with another account");
        assertEquals(List.of(guests), own(other));
    }

    @Test
    void anAddressThatNobodyHasConfirmedBringsNothing() {
        shop.order("TRANSFER", "1 x 100 Boot");
        assertEquals(List.of(), own(account("thandi@c.example", false)));
    }

    private UUID account(String email, boolean confirmed) {
        UUID id = UUID.randomUUID();
        shop.run(
                "insert into customer_account (id, number, email, name, password_hash, created_at, verified_at)"
                        + " values (?, ?, ?, 'T', 'x', now(), case when ? then now() end)",
                id,
                id.toString(),
                email,
                confirmed);
        return id;
    }

    private List<UUID> own(UUID account) {
        return shop.in(() -> shop.database()
                .tenant()
                .withHandle(handle -> handle.createQuery("select order_id from orders_of(:account)")
                        .bind("account", account)
                        .mapTo(UUID.class)
                        .list()));
    }
}
