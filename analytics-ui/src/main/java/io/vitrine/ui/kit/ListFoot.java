package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The foot of a list that is shown by pages: how many are on this one, and the way to the others. */
public final class ListFoot extends Div {

    /**
     * @param count such as {@code 25 products on this page}
     * @param first the first page, absent where it is shown
     */
    public ListFoot(String count, Optional<Address> first, Optional<Address> next) {
        addClassName("vt-bf");
        add(Words.span(count), Words.space());
        first.ifPresent(address -> add(button("First page", address)));
        next.ifPresent(address -> add(button("Next page", address)));
    }

    private static Link button(String words, Address address) {
        Link link = new Link(address.toString(), words);
        link.addClassNames("vt-btn", "s");
        return link;
    }
}
