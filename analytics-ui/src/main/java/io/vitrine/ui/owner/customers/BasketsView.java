package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.Breakdown;
import io.vitrine.analytics.Dimension;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.basket.BasketFigures;
import io.vitrine.analytics.basket.Baskets;
import io.vitrine.analytics.basket.ItemBy;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.ScopePickers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What is bought together, in words, each rule with its evidence. */
@Route(value = "owner/baskets", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class BasketsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int COUNTRIES = 20;

    private final transient BasketFigures baskets;
    private final transient Figures figures;
    private final transient Clock clock;

    @Inject
    BasketsView(BasketFigures baskets, Figures figures, Clock clock) {
        this.baskets = baskets;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Desk desk = Desk.current(clock);
        if (!Allowed.everywhere() || CustomersView.outside()) {
            add(new PageHead("Bought together"), CustomersView.partOnly());
            return;
        }
        BasketState state = BasketState.read(event.getLocation().getQueryParameters(), desk.today());
        ScopeBar bar = new ScopeBar(
                new ScopePickers(desk, state.scope(), scope -> state.at(scope).address()).period(),
                country(state),
                support(state, desk),
                confidence(state, desk),
                by(state));
        try {
            Baskets read = baskets.of(state.query());
            add(head(read, desk), bar.asOf(desk.asOf(read.asOf())), new RulesBox(read, desk));
        } catch (Problem refused) {
            add(
                    new PageHead("Bought together"),
                    bar,
                    new Box("Rules")
                            .with(new EmptyState(
                                    "Too much to work out at once",
                                    "Choose a higher share of baskets, or a shorter period.")));
        }
    }

    private static PageHead head(Baskets read, Desk desk) {
        return new PageHead("Bought together")
                .basis("What goes with what, over every basket; a basket is an order. Nothing is sampled.")
                .actions(Allowed.only(
                        CopyButton.link(),
                        Allowed.with(Permission.EXPORT_FIGURES, () -> new RulesCsv(read, desk).link())));
    }

    private Picker country(BasketState state) {
        Picker picker = new Picker("Country", state.country().orElse("Any"));
        picker.choice(
                "Any",
                state.in(Optional.empty()).address().toString(),
                state.country().isEmpty());
        List<Breakdown.Slice> countries = figures.breakdown(
                        Dimension.COUNTRY,
                        Metric.ORDERS,
                        FigureQuery.whole(state.scope().period()),
                        COUNTRIES)
                .top();
        countries.stream()
                .filter(slice -> !slice.key().isEmpty())
                .forEach(slice -> picker.choice(
                        slice.label(),
                        state.in(Optional.of(slice.key())).address().toString(),
                        state.country().filter(slice.key()::equals).isPresent()));
        return picker;
    }

    private static Picker support(BasketState state, Desk desk) {
        Picker picker = new Picker("In at least", percent(state.support(), desk) + " of baskets");
        BasketState.SUPPORTS.forEach(share -> picker.choice(
                percent(share, desk), state.from(share).address().toString(), share.equals(state.support())));
        return picker;
    }

    private static Picker confidence(BasketState state, Desk desk) {
        Picker picker = new Picker("Sure to", percent(state.confidence(), desk));
        BasketState.CONFIDENCES.forEach(share -> picker.choice(
                percent(share, desk), state.sure(share).address().toString(), share.equals(state.confidence())));
        return picker;
    }

    private static Picker by(BasketState state) {
        boolean sku = state.by() == ItemBy.SKU;
        return new Picker("Items by", sku ? "Stock code" : "Description")
                .choice("Description", state.by(ItemBy.DESCRIPTION).address().toString(), !sku)
                .choice("Stock code", state.by(ItemBy.SKU).address().toString(), sku);
    }

    private static String percent(String share, Desk desk) {
        return desk.formats().percent(new BigDecimal(share));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Bought together");
    }
}
