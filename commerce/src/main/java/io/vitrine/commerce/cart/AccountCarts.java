package io.vitrine.commerce.cart;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The one open cart of a customer's account, which is the same in every browser where the customer signs in. */
@ApplicationScoped
public class AccountCarts {

    private static final int MOST_LINES = 200;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * What became of a visitor's cart.
     *
     * @param cart the account's from now on; absent when there is none
     * @param merged whether two carts became one
     */
    public record Claimed(Optional<CartId> cart, boolean merged) {}

    /**
     * The visitor's cart becomes the account's, or is put into the one that the account has: pieces of the same article add
     * up. A cart of another account, an ordered one, or one that is being paid is left alone.
     */
    @Transactional
    public Claimed claim(UUID account, Optional<CartId> visitors) {
        return database.tenant().withHandle(handle -> {
            handle.createQuery(CartSql.LOCK_ACCOUNT)
                    .bind("account", account)
                    .mapTo(UUID.class)
                    .list();
            Optional<UUID> own = handle.createQuery(CartSql.OF_ACCOUNT)
                    .bind("account", account)
                    .mapTo(UUID.class)
                    .findOne();
            Optional<UUID> free = visitors.flatMap(cart -> handle.createQuery(CartSql.OF_NOBODY)
                    .bind("cart", cart.value())
                    .mapTo(UUID.class)
                    .findOne());
            if (free.isEmpty()) {
                return new Claimed(own.map(CartId::new), false);
            }
            return own.isEmpty() ? take(handle, account, free.get()) : merge(handle, own.get(), free.get());
        });
    }

    private Claimed take(Handle handle, UUID account, UUID cart) {
        handle.createUpdate(CartSql.CLAIM)
                .bind("account", account)
                .bind("cart", cart)
                .bind("now", now())
                .execute();
        return new Claimed(Optional.of(new CartId(cart)), false);
    }

    private static Claimed merge(Handle handle, UUID own, UUID cart) {
        int lines = handle.createUpdate(CartSql.MERGE)
                .bind("own", own)
                .bind("cart", cart)
                .bind("most", MOST_LINES)
                .execute();
        handle.createUpdate(CartSql.EMPTY).bind("cart", cart).execute();
        return new Claimed(Optional.of(new CartId(own)), lines > 0);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
