package io.vitrine.ui.owner.forecast;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.outlook.Anomalies;
import io.vitrine.analytics.outlook.Outlook;
import io.vitrine.analytics.outlook.Outlooks;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.ScopePickers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the next 30 days are expected to bring. */
@Route(value = "owner/forecast", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class ForecastView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Four weeks back. */
    private static final int DAYS = 28;

    private final transient Outlooks outlooks;
    private final transient Anomalies anomalies;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    ForecastView(Outlooks outlooks, Anomalies anomalies, Locations locations, Clock clock) {
        this.outlooks = outlooks;
        this.anomalies = anomalies;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        ForecastState state = ForecastState.read(event.getLocation().getQueryParameters(), desk.today());
        Outlook outlook = outlooks.of(state.query());
        ScopeBar bar = new ScopeBar(
                        new ScopePickers(desk, state.scope(), state::at).location(Allowed.locations(locations)))
                .asOf("Learned until " + desk.dates().near(outlook.asOf()) + " · "
                        + desk.business().currency().getCurrencyCode());
        Div blocks = new Div();
        blocks.addClassName("vt-stack");
        outlook.told()
                .ifPresentOrElse(told -> fill(blocks, outlook, told, state, desk), () -> blocks.add(tooShort(outlook)));
        removeAll();
        add(head(state), bar, blocks);
    }

    private void fill(Div blocks, Outlook outlook, Outlook.Told told, ForecastState state, Desk desk) {
        blocks.add(
                new ForecastTiles(told, new ForecastWords(state.metric(), desk.formats()), desk),
                new ForecastBox(told, state, desk),
                new AnomalyBox(new ForecastWords(state.metric(), desk.formats()), desk)
                        .of(anomalies.of(state.query(), DAYS), DAYS),
                HonestyBox.of(outlook, told.quality()));
    }

    private static EmptyState tooShort(Outlook outlook) {
        return new EmptyState(
                "Too early for a forecast",
                "There are " + outlook.history() + " days of sales here. A forecast needs " + outlook.missing()
                        + " more days, so that each day of the week was seen four times.");
    }

    private static PageHead head(ForecastState state) {
        return new PageHead("Forecast")
                .basis(state.metric().basis().words() + ", before tax. The open day is forecast, not learned from.")
                .actions(CopyButton.link());
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Forecast");
    }
}
