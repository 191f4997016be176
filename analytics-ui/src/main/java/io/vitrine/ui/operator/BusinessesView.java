package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.backup.Backups;
import io.vitrine.identity.operator.BusinessPage;
import io.vitrine.identity.operator.BusinessSearch;
import io.vitrine.identity.operator.BusinessView;
import io.vitrine.identity.operator.Businesses;
import io.vitrine.identity.operator.PlatformNumbers;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The businesses of the platform by name: size and health, never their data. */
@Route(value = "operator/businesses", layout = OperatorLayout.class)
@RouteAlias(value = "operator", layout = OperatorLayout.class)
@PageTitle("Businesses · Vitrine operator")
@Needs(Permission.READ_PLATFORM)
@Dependent
public class BusinessesView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;
    private static final int TYPING_PAUSE_MILLIS = 350;
    private static final String PATH = "operator/businesses";

    private final transient Businesses businesses;
    private final transient Backups backups;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private final transient Dates dates = new Dates(ZoneId.of("UTC"));
    private final TextField search = new TextField();
    private final Div content = new Div();
    private Optional<String> status = Optional.empty();

    @Inject
    BusinessesView(Businesses businesses, Backups backups, Hosts hosts, Clock clock) {
        this.businesses = businesses;
        this.backups = backups;
        this.hosts = hosts;
        this.clock = clock;
        search.setPlaceholder("Name or address");
        search.setAriaLabel("Search businesses by name or address");
        search.setPrefixComponent(Glyph.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("vt-search");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                address(status, Optional.empty()).open();
            }
        });
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> text = query.getSingleParameter("search");
        status = query.getSingleParameter("status");
        search.setValue(text.orElse(""));
        BusinessPage page = businesses.page(new BusinessSearch(text, status, query.getSingleParameter("after"), PAGE));
        PlatformNumbers numbers = businesses.numbers();
        Instant now = clock.instant();
        content.removeAll();
        Div blocks = new Div(panes(numbers), box(page, now), BackupsBox.of(backups.newest(), dates));
        blocks.addClassNames("vt-stack", "vt-after-head");
        content.add(
                new PageHead("Businesses")
                        .basis(numbers.active() + " active, " + numbers.unverified() + " unverified, "
                                + numbers.suspended() + " suspended")
                        .actions(Action.link(Glyph.PLUS, "New business", hosts.platformUrl() + "/")),
                blocks);
    }

    private static Panes panes(PlatformNumbers numbers) {
        return new Panes(
                Panes.Cut.FOUR,
                new FigureTile("Active").value(String.valueOf(numbers.active())).note("of " + numbers.all()),
                new FigureTile("Need attention")
                        .value(String.valueOf(numbers.attention()))
                        .note("events failed or waiting"),
                new FigureTile("Newest version")
                        .value(String.valueOf(numbers.current()))
                        .note("of " + numbers.all()),
                new FigureTile("Open access to business data")
                        .value(String.valueOf(numbers.openSupport()))
                        .note("opened by owners"));
    }

    private Component box(BusinessPage page, Instant now) {
        Div box = new Div(new ScopeBar(search, statuses()).asOf("As of " + dates.clock(now)));
        Box list = new Box("By name");
        if (page.businesses().isEmpty()) {
            list.with(new EmptyState(
                    "No business fits", "Search for another name, or show all.", new Link(PATH, "Show all")));
        } else {
            list.with(table(page, now));
        }
        box.add(list.foot(foot(page)));
        return box;
    }

    private Picker statuses() {
        Picker picker = new Picker("Status", status.map(BusinessesView::word).orElse("All"));
        picker.choice("All", address(Optional.empty(), Optional.empty()).toString(), status.isEmpty());
        for (String known : new String[] {"ACTIVE", "UNVERIFIED", "SUSPENDED"}) {
            picker.choice(
                    word(known),
                    address(Optional.of(known), Optional.empty()).toString(),
                    status.filter(known::equals).isPresent());
        }
        return picker;
    }

    private Component table(BusinessPage page, Instant now) {
        return new DataTable<BusinessView>("Businesses")
                .column("Business", this::name)
                .text("Plan", business -> word(business.plan().name()), "wide")
                .figure("Users", business -> String.valueOf(business.users()), "wide")
                .figure("Size", business -> Sizes.of(business.bytes()))
                .column("Health", business -> HealthStatus.of(business, now))
                .text("Version", business -> business.schemaVersion() + (business.behind() ? ", behind" : ""), "wide")
                .text("Last activity", this::activity, "wide", "vt-nowrap")
                .text("Last backup", this::backup, "wide", "vt-nowrap")
                .rows(page.businesses());
    }

    private Component name(BusinessView business) {
        Span both = new Span(new Link(PATH + "/" + business.id(), business.name()));
        both.add(Words.span(business.slug() + hosts.addressSuffix() + " · " + business.country(), "sub2"));
        return both;
    }

    private String activity(BusinessView business) {
        return business.lastActivity().map(dates::recent).orElse("none yet");
    }

    private String backup(BusinessView business) {
        return business.lastBackup()
                .map(backup ->
                        dates.recent(backup.at()) + (backup.verified().isPresent() ? ", verified" : ", not verified"))
                .orElse("none recorded yet");
    }

    private Component[] foot(BusinessPage page) {
        Span words = new Span(
                Glyph.LOCK.small(),
                new Span(" You see size and health, never a business’s data. Opening data needs a reason and an owner’s"
                        + " consent, ends by itself and shows in that business’s own log."));
        return page.next()
                .map(next -> {
                    Link more = new Link(address(status, Optional.of(next)).toString(), "Next");
                    more.addClassNames("vt-btn", "s");
                    return new Component[] {words, Words.space(), more};
                })
                .orElseGet(() -> new Component[] {words});
    }

    private Address address(Optional<String> wanted, Optional<String> after) {
        return Address.of(PATH)
                .with("search", Optional.of(search.getValue()).filter(text -> !text.isBlank()))
                .with("status", wanted)
                .with("after", after);
    }

    private static String word(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
