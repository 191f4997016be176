package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.rfm.RfmGroup;
import io.vitrine.analytics.rfm.RfmMember;
import io.vitrine.analytics.rfm.RfmMembers;
import io.vitrine.analytics.rfm.RfmPage;
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
import java.time.LocalDate;
import java.util.Optional;

/** The customers of a group. The trail says who looked. */
@Route(value = "owner/customers/groups/:group", layout = OwnerLayout.class)
@Needs(Permission.READ_CUSTOMERS)
@Dependent
public class GroupView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient RfmMembers members;
    private final transient Clock clock;

    @Inject
    GroupView(RfmMembers members, Clock clock) {
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
        RfmGroup group = event.getRouteParameters()
                .get("group")
                .flatMap(RfmGroup::find)
                .orElseThrow(() -> Problem.notFound("group"));
        Optional<String> after = event.getLocation().getQueryParameters().getSingleParameter("after");
        RfmPage page = members.page(group, Optional.empty(), after, PAGE);
        add(head(group, desk), below(list(page, desk, after.isPresent())));
    }

    private PageHead head(RfmGroup group, Desk desk) {
        return new PageHead(group.label())
                .below(new Link("owner/customers", "Customers"))
                .basis(group.meaning() + ". " + group.advice() + ".")
                .actions(Allowed.only(Allowed.with(Permission.EXPORT_CUSTOMERS, () -> file(group, desk))));
    }

    private Component file(RfmGroup group, Desk desk) {
        String name = desk.business().slug() + "-" + group.key() + ".csv";
        return CsvFile.link("Export", name, csv -> {
            LocalDate at = members.beginExport(group, Optional.empty());
            csv.line(
                    "customer", "number", "email", "last_order", "orders", "money", "recency", "frequency", "monetary");
            members.each(
                    group,
                    at,
                    member -> csv.line(
                            member.name(),
                            member.number(),
                            member.email(),
                            member.lastDay(),
                            member.orders(),
                            member.money(),
                            member.recency(),
                            member.frequency(),
                            member.worth()));
        });
    }

    private static Div below(Box box) {
        Div blocks = new Div(box);
        blocks.addClassNames("vt-stack", "vt-after-head");
        return blocks;
    }

    private static Box list(RfmPage page, Desk desk, boolean later) {
        Box box = new Box("Customers", Words.space(), Words.quiet("Those who brought in most first"));
        if (page.members().isEmpty()) {
            return box.with(new EmptyState("Nobody is in this group now", "Groups follow each order as it comes."));
        }
        Address here = Address.of(GroupsBox.address(page.group()));
        int shown = page.members().size();
        return box.with(new DataTable<RfmMember>(
                                "Customers of the group " + page.group().label())
                        .text("Customer", RfmMember::name)
                        .text("Last order", member -> desk.dates().day(member.lastDay()))
                        .figure("Orders", member -> desk.formats().count(member.orders()), "wide")
                        .figure(
                                "Money " + desk.formats().symbol(),
                                member -> desk.formats().plain(member.money()))
                        .column("R · F · M", GroupView::scores, "wide")
                        .rows(page.members()))
                .with(new ListFoot(
                        shown == 1 ? "1 customer on this page" : shown + " customers on this page",
                        later ? Optional.of(here) : Optional.empty(),
                        page.next().map(next -> here.with("after", next))));
    }

    private static Component scores(RfmMember member) {
        Span scores = new Span(member.recency() + " · " + member.frequency() + " · " + member.worth());
        scores.setTitle("Recency, frequency and money, each from 1 to 5");
        return scores;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Customers");
    }
}
