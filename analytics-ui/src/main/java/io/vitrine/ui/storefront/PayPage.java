package io.vitrine.ui.storefront;

import java.util.List;

/**
 * Leads to the gateway's own page.
 *
 * @param gateway whose page it is
 * @param address of that page
 * @param fields what is posted there; empty when the address alone is enough
 * @param stop address that calls the payment off
 */
public record PayPage(Frame frame, String gateway, String address, List<Field> fields, String stop) {

    public PayPage {
        fields = List.copyOf(fields);
    }

    /** One thing that is posted. */
    public record Field(String name, String value) {}
}
