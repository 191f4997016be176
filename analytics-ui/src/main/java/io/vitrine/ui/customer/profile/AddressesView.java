package io.vitrine.ui.customer.profile;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.entrance.TextField;
import io.vitrine.ui.storefront.Listing;
import java.util.List;

/**
 * A customer's addresses, and the form for one of them.
 *
 * @param heading of the form
 * @param action where the form is sent
 * @param editing whether it changes an address that there is
 */
public record AddressesView(
        Frame frame,
        String said,
        String trouble,
        List<Row> rows,
        String heading,
        String action,
        boolean editing,
        List<Listing.Choice> kinds,
        List<TextField> fields,
        List<Listing.Choice> countries,
        boolean chosen) {

    public AddressesView {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
        countries = List.copyOf(countries);
    }

    /** An address. */
    public record Row(String id, String kind, String words, boolean chosen) {}
}
