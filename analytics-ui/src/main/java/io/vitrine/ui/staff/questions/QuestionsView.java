package io.vitrine.ui.staff.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.enquiry.Enquiries;
import io.vitrine.commerce.enquiry.Enquiry;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The questions: those that wait for an answer, or all. */
@Route(value = QuestionsView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_ORDERS)
@Dependent
public class QuestionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/questions";

    private static final int PAGE = 25;

    private final transient Enquiries enquiries;
    private final transient Clock clock;

    @Inject
    QuestionsView(Enquiries enquiries, Clock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean all = query.getSingleParameter("show").filter("all"::equals).isPresent();
        Enquiries.Page page = enquiries.list(!all, query.getSingleParameter("after"), PAGE);
        Div box = new Div(page.enquiries().isEmpty() ? empty(all) : table(page, Desk.current(clock)));
        box.addClassNames("vt-box", "vt-after-head");
        page.next().ifPresent(next -> box.add(older(next, all)));
        removeAll();
        add(
                new PageHead("Questions").basis("What people wrote on the contact page of the shop."),
                new ScopeBar(new Segments("Which questions")
                        .option("Waiting", PATH, !all)
                        .option("All", PATH + "?show=all", all)),
                box);
    }

    private static Component empty(boolean all) {
        return new EmptyState(
                all ? "No questions yet" : "Nobody waits for an answer",
                "The contact page of the shop brings them here, and a mail to the owners.");
    }

    private static Component table(Enquiries.Page page, Desk desk) {
        return new DataTable<Enquiry>("Questions")
                .column("From", found -> name(found, desk))
                .text("Question", QuestionsView::start)
                .text("Order", Enquiry::orderNumber, "wide")
                .column("State", found -> status(found.state()))
                .rows(page.enquiries());
    }

    private static Component name(Enquiry found, Desk desk) {
        Span both = new Span(new Link(PATH + "/" + found.id(), found.name()));
        both.add(Words.span(desk.dates().recent(found.askedAt()), "sub2"));
        return both;
    }

    private static String start(Enquiry found) {
        String line = found.message().replace('\n', ' ');
        return line.length() > 90 ? line.substring(0, 90) + "…" : line;
    }

    static Status status(Enquiry.State state) {
        return switch (state) {
            case OPEN -> new Status(Status.Kind.WAITING, state.label());
            case ANSWERED -> new Status(Status.Kind.GOOD, state.label());
            case CLOSED -> new Status(Status.Kind.NEUTRAL, state.label());
        };
    }

    private static Component older(String next, boolean all) {
        Link link = new Link(
                Address.of(PATH)
                        .with("after", next)
                        .with("show", all ? "all" : "open")
                        .toString(),
                "Older");
        link.addClassNames("vt-btn", "s");
        Div foot = new Div(Words.space(), link);
        foot.addClassName("vt-bf");
        return foot;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Questions");
    }
}
