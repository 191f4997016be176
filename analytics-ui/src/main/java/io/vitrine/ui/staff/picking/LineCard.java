package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.picking.PickLine;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Stepper;
import io.vitrine.ui.kit.Words;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The line to pick now: where, what, how many. */
final class LineCard extends Div {

    /**
     * What the picker can do.
     *
     * @param missing says that pieces are missing; absent for those who may not change the stock
     */
    record Hands(LongConsumer count, Runnable all, Optional<Runnable> missing) {}

    LineCard(PickLine line, Hands hands) {
        addClassName("vt-pickcard");
        add(place(line), thing(line));
        add(new Stepper(line.sku(), line.picked(), line.wanted(), "of " + line.wanted(), hands.count()));
        Div actions = new Div();
        actions.addClassName("acts");
        hands.missing().ifPresent(missing -> actions.add(new Action("Short or damaged").does(missing)));
        actions.add(new Action("All " + line.wanted()).does(hands.all()));
        add(actions);
    }

    private static Div place(PickLine line) {
        Div head = new Div(
                Words.quiet(line.bin().isEmpty() ? "No bin named" : "Go to bin"),
                Words.space(),
                Words.quiet("Order " + line.orderNumber()));
        head.addClassName("vt-row");
        Div bin = new Div(new Span(line.bin().isEmpty() ? "Look for " + line.sku() : line.bin()));
        bin.addClassName("bin");
        if (line.bin().isEmpty()) {
            bin.addClassName("none");
        }
        return new Div(head, bin);
    }

    private static Div thing(PickLine line) {
        Div words = new Div(Words.strong(line.name()), Words.span(line.sku(), "sub2"));
        Div thing = new Div();
        thing.addClassName("thing");
        line.picture().ifPresent(sha -> thing.add(new Image("/media/" + sha, "")));
        thing.add(words);
        return thing;
    }
}
