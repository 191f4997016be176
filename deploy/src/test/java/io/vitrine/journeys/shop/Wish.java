package io.vitrine.journeys.shop;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.external.Outside;
import java.util.UUID;

/** What a customer asks to send back; the customer's own page has tests of its own. */
public final class Wish {

    private Wish() {}

    /** Asks for one piece of the first line. @return the wish's id */
    public static String of(Business business, String order) {
        UUID id = UUID.randomUUID();
        Outside.sql(
                business,
                "insert into " + business.key()
                        + ".return_wish (id, order_id, account_id, lines, reason, asked_at)"
                        + " values (?, ?, gen_random_uuid(), '{\"1\": 1}', 'Too small', now())",
                id,
                TypeId.parse("ord", order).orElseThrow());
        return TypeId.format("rtw", id);
    }
}
