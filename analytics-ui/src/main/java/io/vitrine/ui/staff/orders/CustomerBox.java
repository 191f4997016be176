package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.processing.OrderFile;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** Who ordered, where it goes, and what was promised. */
final class CustomerBox extends Div {

    private static final List<String> LINES = List.of("company", "name", "line1", "line2");
    private static final List<String> TOWN = List.of("postalCode", "city", "region", "country");

    CustomerBox(OrderFile file, Desk desk) {
        Facts facts = new Facts();
        facts.fact("Customer", file.details().order().customer().orElse("Guest"));
        file.placed().ifPresent(placed -> {
            contact(facts, placed.contact());
            facts.fact("Ships to", Words.span(address(placed.address()), "vt-address"))
                    .fact("By", placed.shippingName());
            placed.promisedOn()
                    .ifPresent(day -> facts.fact("Promised", desk.dates().day(day)));
        });
        add(new Box("Customer").padded(facts));
    }

    private static void contact(Facts facts, JsonObject contact) {
        String email = contact.getString("email", "");
        if (!email.isEmpty()) {
            facts.fact("Email", new Anchor("mailto:" + email, email));
        }
        String phone = contact.getString("phone", "");
        if (!phone.isEmpty()) {
            facts.fact("Phone", new Anchor("tel:" + phone.replace(" ", ""), phone));
        }
    }

    private static String address(JsonObject address) {
        String street = joined(address, LINES, "\n");
        return street + "\n" + joined(address, TOWN, " ");
    }

    private static String joined(JsonObject address, List<String> keys, String between) {
        return keys.stream()
                .map(key -> address.getString(key, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }
}
