package io.vitrine.commerce.guest;

import io.vitrine.core.persistence.Together;
import java.time.Instant;
import java.util.UUID;

/** What a guest's order adds to the writes of its checkout. */
public final class GuestWrites {

    private GuestWrites() {}

    /**
     * Notes whether the order's address is known to be read; nothing where the business does not ask.
     *
     * @param cart that the order came from
     * @param method how it is paid
     */
    public static void placed(Together writes, UUID order, UUID cart, String method, Instant now) {
        boolean cash = method.equals("COD");
        boolean holds = cash || method.equals("TRANSFER");
        writes.add(GuestSql.PLACED, order, holds, now, now, !cash, now, cart);
    }
}
