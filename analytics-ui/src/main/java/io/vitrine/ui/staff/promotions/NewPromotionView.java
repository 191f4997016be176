package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.promotion.PromotionDraft;
import io.vitrine.commerce.promotion.PromotionView;
import io.vitrine.commerce.promotion.Promotions;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Makes a promotion. */
@Route(value = "staff/promotions/new", layout = StaffLayout.class)
@Needs(Permission.MANAGE_PRODUCTS)
@Dependent
public class NewPromotionView extends Div implements HasDynamicTitle {

    private final transient Promotions promotions;
    private final transient Desk desk;
    private final transient Clock clock;
    private final Told told = new Told();
    private final TextField name = new TextField("Name");
    private final TextField code = new TextField("Code (optional)");
    private final TextField minimum;
    private final TextField group = new TextField("Only for the customer group (optional)");
    private final TextField most = new TextField("Most uses");
    private final TextField mostEach = new TextField("Most per customer");
    private final Checkbox combinable = new Checkbox("Goes together with another discount", true);
    private final DatePicker from;
    private final DatePicker until = Fields.date("Last day (optional)");
    private final BenefitFields benefit;
    private final ScopeFields scope;

    @Inject
    NewPromotionView(Promotions promotions, Collections collections, Products products, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
        desk = Desk.current(clock);
        String currency = desk.business().currency().getCurrencyCode();
        from = Fields.date("First day", desk.today());
        minimum = new TextField("From a worth of, in " + currency + " (optional)");
        benefit = new BenefitFields(currency, told);
        scope = new ScopeFields(collections, products, told);
        name.setHelperText("Customers read it beside the amount.");
        name.setMaxLength(120);
        code.setHelperText("Without one it takes effect by itself.");
        code.setMaxLength(40);
        minimum.setHelperText("Of the goods that it is for, before discounts.");
        minimum.setAllowedCharPattern("[0-9.,]");
        group.setMaxLength(64);
        group.setHelperText("Customers of the group have to sign in.");
        most.setAllowedCharPattern("[0-9]");
        mostEach.setAllowedCharPattern("[0-9]");
        most.setHelperText("Empty: no limit.");
        mostEach.setHelperText("By e-mail address.");
        told.at("name", name)
                .at("code", code)
                .at("minimum", minimum)
                .at("customerGroup", group)
                .at("from", from)
                .at("until", until)
                .at("maxUses", most)
                .at("maxPerCustomer", mostEach);
        Link cancel = new Link("staff/promotions", "Cancel");
        cancel.addClassName("vt-btn");
        Div actions = new Div(cancel, Action.primary("Make promotion").does(() -> told.trying(this::save)));
        actions.addClassName("vt-row");
        Div form = new Div(
                told,
                name,
                benefit,
                scope,
                minimum,
                new H2("When"),
                pair(from, until),
                new H2("Who, and how often"),
                code,
                group,
                pair(most, mostEach),
                combinable,
                actions);
        form.addClassName("vt-form");
        add(new PageHead("New promotion").below(new Link("staff/promotions", "Promotions")), form);
    }

    private static Div pair(com.vaadin.flow.component.Component one, com.vaadin.flow.component.Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("vt-pair");
        return pair;
    }

    private void save() {
        PromotionView made = promotions.add(new PromotionDraft(
                name.getValue(),
                benefit.benefit(),
                scope.scope(),
                scope.collection(),
                scope.products(),
                Numbers.decimal(minimum, "minimum").orElse(BigDecimal.ZERO),
                Optional.of(group.getValue()),
                Optional.of(code.getValue()),
                combinable.getValue(),
                begin(),
                Optional.ofNullable(until.getValue()).map(day -> start(day.plusDays(1))),
                Numbers.whole(most, "maxUses"),
                Numbers.whole(mostEach, "maxPerCustomer")));
        getUI().ifPresent(ui -> ui.navigate("staff/promotions/" + made.id()));
    }

    /** Today begins now. */
    private Instant begin() {
        LocalDate day = from.getValue();
        return day == null || day.equals(desk.today()) ? clock.instant() : start(day);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(desk.business().zone()).toInstant();
    }

    @Override
    public String getPageTitle() {
        return desk.title("New promotion");
    }
}
