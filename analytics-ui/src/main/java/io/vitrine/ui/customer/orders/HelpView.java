package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import java.util.List;

/**
 * Where help is to be had.
 *
 * @param seller who sells, with the address
 * @param number of the order that it is about, or nothing
 * @param customer number of the customer
 */
public record HelpView(Frame frame, String seller, List<String> address, String number, String customer) {

    public HelpView {
        address = List.copyOf(address);
    }
}
