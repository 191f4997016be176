package io.vitrine.ui.staff.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.vitrine.commerce.returns.ReturnWish;
import io.vitrine.commerce.returns.ReturnWishes;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.stream.Collectors;

/** What customers asked to send back: each is made a return, or declined with a word. */
final class WishesBox extends Div {

    private static final int MAX_WORDS = 500;

    private final transient ReturnWishes wishes;
    private final transient Runnable answered;
    private final Complaint complaint = new Complaint();

    WishesBox(ReturnWishes wishes, ReturnWishes.Page page, Desk desk, Runnable answered) {
        this.wishes = wishes;
        this.answered = answered;
        add(new Box("Asked for by customers")
                .with(
                        page.wishes().isEmpty()
                                ? new EmptyState(
                                        "Nobody waits for an answer",
                                        "What customers ask to send back in their portal comes here.")
                                : new DataTable<ReturnWish>("Asked for by customers")
                                        .column("Order", wish -> name(wish, desk))
                                        .text("What", WishesBox::what)
                                        .text("Why", ReturnWish::reason, "wide", "vt-break")
                                        .column("Answer", this::acts)
                                        .rows(page.wishes()),
                        complaint));
    }

    private static Component name(ReturnWish wish, Desk desk) {
        Span both = new Span(new Link("staff/orders/" + wish.order(), wish.orderNumber()));
        both.add(Words.span(wish.customer() + ", " + desk.dates().recent(wish.askedAt()), "sub2"));
        return both;
    }

    private static String what(ReturnWish wish) {
        return wish.lines().stream()
                .map(line -> line.pieces() + " \u00d7 " + line.name())
                .collect(Collectors.joining(", "));
    }

    private Component acts(ReturnWish wish) {
        Div row = new Div(
                new Action("Make it a return").small().does(() -> accept(wish)),
                Action.grave("Decline").small().does(() -> decline(wish)));
        row.addClassNames("vt-row", "vt-wrap");
        return row;
    }

    private void accept(ReturnWish wish) {
        complaint.attempt(() -> {
            String made = wishes.accept(wish.id()).id().toString();
            UI.getCurrent().navigate(ReturnsView.PATH + "/" + made);
            Saved.say("The return is registered, and the customer knows");
        });
    }

    private void decline(ReturnWish wish) {
        TextArea words = new TextArea("A word to the customer");
        words.setMaxLength(MAX_WORDS);
        words.setWidthFull();
        Question question = new Question(
                        "Decline the return of order " + wish.orderNumber() + "?",
                        "The customer reads why in the order's history.")
                .with(words);
        question.told().at("words", words);
        question.askGravely("Decline", () -> {
            wishes.decline(wish.id(), words.getValue());
            answered.run();
            Saved.say("Declined; the customer reads why");
        });
    }
}
