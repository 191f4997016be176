package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.promotion.PromotionPage;
import io.vitrine.commerce.promotion.PromotionState;
import io.vitrine.commerce.promotion.PromotionView;
import io.vitrine.commerce.promotion.Promotions;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** All promotions with their use, the newest first. */
@Route(value = "staff/promotions", layout = StaffLayout.class)
@Needs(Permission.READ_PRODUCTS)
@Dependent
public class PromotionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String NEW = "/app/staff/promotions/new";
    private static final int TYPING_PAUSE_MILLIS = 350;

    private final transient Promotions promotions;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient Optional<PromotionsState> shown = Optional.empty();

    @Inject
    PromotionsView(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
        search.setPlaceholder("Name or code");
        search.setAriaLabel("Search promotions by name or code");
        search.setPrefixComponent(Glyph.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("vt-search");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                shown.ifPresent(state -> state.with(typed.getValue()).address().open());
            }
        });
        add(
                new PageHead("Promotions")
                        .basis("The best automatic one holds, free delivery beside it, and one code on top.")
                        .actions(Allowed.only(Allowed.with(
                                Permission.MANAGE_PRODUCTS, () -> Action.link(Glyph.PLUS, "New promotion", NEW)))),
                filters,
                result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PromotionsState state = PromotionsState.read(event.getLocation().getQueryParameters());
        shown = Optional.of(state);
        search.setValue(state.text().orElse(""));
        filters.removeAll();
        filters.add(new ScopeBar(search, states(state)));
        PromotionPage page = promotions.search(state.search());
        Div box = new Div();
        box.addClassName("vt-box");
        if (page.promotions().isEmpty()) {
            box.add(empty(state));
        } else {
            box.add(table(page, Desk.current(clock)), foot(page, state));
        }
        result.removeAll();
        result.add(box);
    }

    private static Picker states(PromotionsState shown) {
        Picker picker =
                new Picker("State", shown.state().map(PromotionState::label).orElse("Any"));
        picker.choice(
                "Any",
                shown.at(Optional.empty()).address().toString(),
                shown.state().isEmpty());
        for (PromotionState state : PromotionState.values()) {
            picker.choice(
                    state.label(),
                    shown.at(Optional.of(state)).address().toString(),
                    shown.state().filter(state::equals).isPresent());
        }
        return picker;
    }

    private static Component empty(PromotionsState state) {
        return state.narrowed()
                ? new EmptyState(
                        "No promotion fits",
                        "None has this name or code and stands so.",
                        new Link("staff/promotions", "Show all promotions"))
                : new EmptyState(
                        "No promotions yet",
                        "Take something off for a time: for everybody, or for who has a code.",
                        Allowed.only(Allowed.with(
                                Permission.MANAGE_PRODUCTS, () -> Action.link(Glyph.PLUS, "New promotion", NEW))));
    }

    private Component table(PromotionPage page, Desk desk) {
        return new DataTable<PromotionView>("Promotions")
                .column("Promotion", promotion -> name(promotion, desk))
                .text(
                        "Gives",
                        promotion -> PromotionWords.gives(promotion.terms().benefit(), desk.formats()),
                        "wide")
                .text("On", promotion -> PromotionWords.on(promotion, desk.formats()), "wide")
                .text("Code", promotion -> promotion.terms().code().orElse("By itself"), "wide")
                .figure("Orders", promotion -> PromotionWords.use(promotion, desk.formats()), "wide", "vt-nowrap")
                .figure(
                        "Taken off " + desk.formats().symbol(),
                        promotion -> desk.formats().plain(promotion.given().amount()),
                        "wide")
                .column("State", promotion -> PromotionWords.status(promotion.stateAt(clock.instant())))
                .rows(page.promotions());
    }

    private static Component name(PromotionView promotion, Desk desk) {
        Span both = new Span(
                new Link("staff/promotions/" + promotion.id(), promotion.terms().name()));
        both.add(Words.span(
                PromotionWords.gives(promotion.terms().benefit(), desk.formats())
                        + promotion.terms().code().map(code -> ", " + code).orElse("")
                        + ", used " + PromotionWords.use(promotion, desk.formats()),
                "sub2",
                "only-m"));
        return both;
    }

    private static Component foot(PromotionPage page, PromotionsState state) {
        int count = page.promotions().size();
        Div foot = new Div(new Span(count == 1 ? "1 promotion" : count + " promotions on this page"), Words.space());
        foot.addClassName("vt-bf");
        if (state.after().isPresent()) {
            foot.add(button("Newest", state.page(Optional.empty())));
        }
        page.next().ifPresent(next -> foot.add(button("Older", state.page(Optional.of(next)))));
        return foot;
    }

    private static Link button(String word, PromotionsState state) {
        Link link = new Link(state.address().toString(), word);
        link.addClassNames("vt-btn", "s");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Promotions");
    }
}
