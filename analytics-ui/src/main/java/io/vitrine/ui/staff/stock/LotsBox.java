package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.lot.LotKeeping;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;

/** Whether the lots of an article are followed, and the switch. */
final class LotsBox extends Div {

    private final transient LotKeeping keeping;
    private final transient Article article;
    private final transient Runnable changed;
    private final Complaint complaint = new Complaint();

    LotsBox(LotKeeping keeping, Article article, Runnable changed) {
        this.keeping = keeping;
        this.article = article;
        this.changed = changed;
        boolean followed = keeping.follows(article.variant());
        Div row = new Div(
                new Link(
                        Address.of("staff/lots").with("q", article.sku()).toString(),
                        followed ? "Show its lots" : "Show earlier lots"),
                Words.space(),
                new Action(followed ? "Follow them no longer" : "Follow its lots").does(() -> turn(!followed)));
        row.addClassNames("vt-row", "vt-wrap");
        add(new Box(
                        "Lots",
                        Words.space(),
                        followed
                                ? new Status(Status.Kind.GOOD, "Followed")
                                : new Status(Status.Kind.NEUTRAL, "Not followed"))
                .padded(
                        Words.paragraph(
                                followed
                                        ? "What comes in needs the code on its pieces. What expires first leaves first, and a"
                                                + " recall finds who got it."
                                        : "Pieces come in without a code, and nobody can say later who got which.",
                                "vt-sm",
                                "vt-mut"),
                        complaint,
                        row));
    }

    private void turn(boolean followed) {
        if (followed) {
            set(true);
            return;
        }
        new Question(
                        "Follow the lots of " + article.sku() + " no longer?",
                        "What comes in from now on cannot be recalled by lot. The lots that are known stay.")
                .askGravely("Follow them no longer", () -> set(false));
    }

    private void set(boolean followed) {
        if (complaint.attempt(() -> keeping.follow(article.variant(), followed))) {
            changed.run();
            Saved.say(followed ? "Its lots are followed" : "Its lots are followed no longer");
        }
    }
}
