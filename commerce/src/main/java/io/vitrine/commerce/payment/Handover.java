package io.vitrine.commerce.payment;

import java.util.Map;
import java.util.Optional;

/**
 * Where a customer goes on to pay.
 *
 * @param gateway as people read it
 * @param address of the gateway's own page; absent while it is not known
 * @param form what the customer's browser posts there; empty when the address alone is enough
 */
public record Handover(String gateway, Optional<String> address, Map<String, String> form) {

    public Handover {
        form = Map.copyOf(form);
    }
}
