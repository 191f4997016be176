package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.segment.Segment;
import io.vitrine.analytics.segment.SegmentMember;
import io.vitrine.analytics.segment.SegmentMembers;
import io.vitrine.analytics.segment.SegmentPage;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The customers of a segment. The trail says who looked. */
@Route(value = "owner/customers/segments/:segment", layout = OwnerLayout.class)
@Needs(Permission.READ_CUSTOMERS)
@Dependent
public class SegmentView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient SegmentMembers members;
    private final transient Clock clock;

    @Inject
    SegmentView(SegmentMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Desk desk = Desk.current(clock);
        if (!Allowed.everywhere() || CustomersView.outside()) {
            add(new PageHead("Customers"), CustomersView.partOnly());
            return;
        }
        Segment segment = event.getRouteParameters()
                .get("segment")
                .flatMap(Segment::find)
                .orElseThrow(() -> Problem.notFound("segment"));
        Optional<String> after = event.getLocation().getQueryParameters().getSingleParameter("after");
        SegmentPage page = members.page(segment, after, PAGE);
        add(
                new PageHead(segment.label())
                        .below(new Link("owner/customers", "Customers"))
                        .basis(segment.meaning() + ".")
                        .actions(Allowed.only(Allowed.with(Permission.EXPORT_CUSTOMERS, () -> file(segment, desk)))),
                below(list(page, desk, after.isPresent())));
    }

    private Component file(Segment segment, Desk desk) {
        return CsvFile.link("Export", desk.business().slug() + "-" + segment.key() + ".csv", csv -> {
            members.beginExport(segment);
            csv.line("customer", "number", "email", "last_order", "orders", "money");
            members.each(
                    segment,
                    member -> csv.line(
                            member.name(),
                            member.number(),
                            member.email(),
                            member.lastDay(),
                            member.orders(),
                            member.money()));
        });
    }

    private static Div below(Box box) {
        Div blocks = new Div(box);
        blocks.addClassNames("vt-stack", "vt-after-head");
        return blocks;
    }

    private static Box list(SegmentPage page, Desk desk, boolean later) {
        Box box = new Box("Customers", Words.space(), Words.quiet("Those who brought in most first"));
        if (page.members().isEmpty()) {
            return box.with(new EmptyState("Nobody is in this segment now", "Segments follow each order as it comes."));
        }
        Address here = Address.of("owner/customers/segments/" + page.segment().key());
        int shown = page.members().size();
        return box.with(new DataTable<SegmentMember>(
                                "Customers of the segment " + page.segment().label())
                        .text("Customer", SegmentMember::name)
                        .text("Last order", member -> desk.dates().day(member.lastDay()))
                        .figure("Orders", member -> desk.formats().count(member.orders()), "wide")
                        .figure(
                                "Money " + desk.formats().symbol(),
                                member -> desk.formats().plain(member.money()))
                        .rows(page.members()))
                .with(new ListFoot(
                        shown == 1 ? "1 customer on this page" : shown + " customers on this page",
                        later ? Optional.of(here) : Optional.empty(),
                        page.next().map(next -> here.with("after", next))));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Customers");
    }
}
