package io.vitrine.ui.owner.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.review.AccessReview;
import io.vitrine.identity.review.AccessReviews;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The review that is open, the schedule, and past reviews. */
@Route(value = "owner/reviews", layout = OwnerLayout.class)
@Needs(Permission.REVIEW_ACCESS)
@Dependent
public class ReviewsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AccessReviews reviews;
    private final transient Clock clock;
    private final Told told = new Told();

    @Inject
    ReviewsView(AccessReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        List<AccessReview> all = reviews.all();
        boolean open = all.stream().anyMatch(review -> review.closedAt().isEmpty());
        PageHead head =
                new PageHead("Access reviews").basis("Everybody's access, confirmed or revoked from time to time.");
        if (!open) {
            head.actions(Action.primary("Open a review")
                    .does(() -> told.trying(() -> {
                        reviews.open();
                        show();
                    })));
        }
        Div blocks = new Div(told);
        blocks.addClassNames("vt-stack", "vt-after-head");
        all.stream()
                .filter(review -> review.closedAt().isEmpty())
                .forEach(review -> blocks.add(new OpenReview(review, reviews, desk, clock, this::show)));
        blocks.add(new ScheduleBox(reviews, desk), past(all, desk));
        removeAll();
        add(head, blocks);
    }

    private static Box past(List<AccessReview> all, Desk desk) {
        List<AccessReview> closed =
                all.stream().filter(review -> review.closedAt().isPresent()).toList();
        Box box = new Box("Past reviews");
        return closed.isEmpty()
                ? box.with(new EmptyState("No review is finished yet", "Finished ones stay here as evidence."))
                : box.with(new DataTable<AccessReview>("Past reviews")
                        .text("Opened", review -> desk.dates().when(review.openedAt()))
                        .text(
                                "Finished",
                                review -> review.closedAt()
                                        .map(desk.dates()::when)
                                        .orElse(""),
                                "wide")
                        .column("Result", ReviewsView::result)
                        .rows(closed));
    }

    private static Component result(AccessReview review) {
        long revoked = review.lines().stream()
                .filter(line -> line.decision()
                        .filter(AccessReview.Decision.REVOKED::equals)
                        .isPresent())
                .count();
        return new Status(Status.Kind.GOOD, review.lines().size() + " people, " + revoked + " revoked");
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Access reviews");
    }
}
