package io.vitrine.ui.owner.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.review.AccessReview;
import io.vitrine.identity.review.AccessReviews;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import java.time.Clock;

/** The open review, a line for each person. */
final class OpenReview extends Div {

    private final transient AccessReview review;
    private final transient AccessReviews reviews;
    private final transient Runnable renew;
    private final ReasonField reason = new ReasonField();
    private final Told told = new Told();

    OpenReview(AccessReview review, AccessReviews reviews, Desk desk, Clock clock, Runnable renew) {
        this.review = review;
        this.reviews = reviews;
        this.renew = renew;
        Status due = review.overdueAt(clock.instant())
                ? new Status(Status.Kind.NOW, "Overdue since " + desk.dates().when(review.dueAt()))
                : new Status(Status.Kind.WAITING, "Due " + desk.dates().when(review.dueAt()));
        Div form = new Div(reason, told);
        form.addClassName("vt-form");
        add(new Box("Open review", Words.space(), due)
                .padded(
                        Words.paragraph(
                                review.undecided() + " of " + review.lines().size()
                                        + " people are not decided yet. Revoking lets the person go at once and needs a"
                                        + " reason; nobody decides about themselves.",
                                "vt-mut"),
                        form)
                .with(new DataTable<AccessReview.Line>("People under review")
                        .column("Name", OpenReview::name)
                        .text("Role", AccessReview.Line::role, "wide")
                        .column("Decision", this::decision, "num")
                        .rows(review.lines())));
    }

    private static Component name(AccessReview.Line line) {
        Span both = new Span(new Link("owner/team/" + line.account(), line.name()));
        both.add(Words.span(line.role(), "sub2", "only-m"));
        return both;
    }

    private Component decision(AccessReview.Line line) {
        if (line.decision().isPresent()) {
            return switch (line.decision().get()) {
                case CONFIRMED -> new Status(Status.Kind.GOOD, "Confirmed");
                case REVOKED -> new Status(Status.Kind.NEUTRAL, "Revoked");
            };
        }
        boolean me = CurrentCall.require()
                .actor()
                .id()
                .filter(line.account().value()::equals)
                .isPresent();
        if (me) {
            return Words.quiet("Somebody else decides");
        }
        Div actions = new Div(button("Confirm", line, AccessReview.Decision.CONFIRMED));
        if (!line.owner()) {
            actions.add(button("Revoke", line, AccessReview.Decision.REVOKED));
        }
        actions.addClassNames("vt-row", "vt-wrap", "end");
        return actions;
    }

    private Action button(String words, AccessReview.Line line, AccessReview.Decision decision) {
        Action act = new Action(words).small();
        act.getElement().setAttribute("aria-label", words + " " + line.name());
        return act.does(() -> told.trying(() -> {
            reviews.decide(review.id(), line.account(), decision, reason.getValue());
            renew.run();
        }));
    }
}
