package io.vitrine.ui.staff.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.returns.ReturnCase;
import io.vitrine.commerce.returns.ReturnWishes;
import io.vitrine.commerce.returns.Returns;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The returns: those that wait to be looked at, or all. */
@Route(value = ReturnsView.PATH, layout = StaffLayout.class)
@Needs(Permission.FULFIL_ORDERS)
@Dependent
public class ReturnsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/returns";

    private static final int PAGE = 25;

    private final transient Returns returns;
    private final transient ReturnWishes wishes;
    private final transient Clock clock;

    @Inject
    ReturnsView(Returns returns, ReturnWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getSingleParameter("show").filter("asked"::equals).isPresent()) {
            asked(query.getSingleParameter("after"));
            return;
        }
        boolean all = query.getSingleParameter("show").filter("all"::equals).isPresent();
        Returns.Page page = returns.recent(!all, Optional.empty(), query.getSingleParameter("after"), PAGE);
        Div box = new Div(page.cases().isEmpty() ? empty(all) : table(page, Desk.current(clock)));
        box.addClassNames("vt-box", "vt-after-head");
        page.next().ifPresent(next -> box.add(older(next, all)));
        removeAll();
        add(head(), new ScopeBar(segments(all ? "all" : "")), box);
    }

    private void asked(Optional<String> after) {
        ReturnWishes.Page page = wishes.open(after, PAGE);
        WishesBox box = new WishesBox(wishes, page, Desk.current(clock), () -> asked(Optional.empty()));
        box.addClassName("vt-after-head");
        page.next()
                .ifPresent(next -> box.add(Link.button(
                        "More",
                        Address.of(PATH)
                                .with("show", "asked")
                                .with("after", next)
                                .toString())));
        removeAll();
        add(head(), new ScopeBar(segments("asked")), box);
    }

    private static PageHead head() {
        return new PageHead("Returns")
                .basis("A return is registered at its order, and looked at when the goods have come.");
    }

    private Segments segments(String shown) {
        long waiting = wishes.waiting();
        return new Segments("Which returns")
                .option("To inspect", PATH, shown.isEmpty())
                .option(
                        waiting == 0 ? "Asked for" : "Asked for (" + waiting + ")",
                        PATH + "?show=asked",
                        shown.equals("asked"))
                .option("All", PATH + "?show=all", shown.equals("all"));
    }

    private static Component empty(boolean all) {
        return new EmptyState(
                all ? "No returns yet" : "Nothing to inspect",
                "Open the order of the customer and register what comes back.",
                new Link("staff/orders?work=delivered", "Show delivered orders"));
    }

    private static Component table(Returns.Page page, Desk desk) {
        return new DataTable<ReturnCase>("Returns")
                .column("Order", found -> name(found, desk))
                .text("Reason", ReturnCase::reason, "wide")
                .text("Location", ReturnCase::locationName, "wide")
                .figure(
                        "Pieces",
                        found -> Long.toString(found.lines().stream()
                                .mapToLong(ReturnCase.Line::announced)
                                .sum()))
                .column("State", found -> ReturnStates.status(found.state()))
                .rows(page.cases());
    }

    private static Component name(ReturnCase found, Desk desk) {
        Span both = new Span(new Link(PATH + "/" + found.id(), found.orderNumber()));
        both.add(Words.span(desk.dates().recent(found.registeredAt()), "sub2"));
        return both;
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
        return Desk.current(clock).title("Returns");
    }
}
