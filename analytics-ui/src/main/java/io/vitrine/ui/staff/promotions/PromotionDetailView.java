package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.promotion.PromotionDraft;
import io.vitrine.commerce.promotion.PromotionId;
import io.vitrine.commerce.promotion.PromotionState;
import io.vitrine.commerce.promotion.PromotionView;
import io.vitrine.commerce.promotion.Promotions;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;

/** One promotion: its terms, what it has given, and its end. */
@Route(value = "staff/promotions/:promotion", layout = StaffLayout.class)
@Needs(Permission.READ_PRODUCTS)
@Dependent
public class PromotionDetailView extends DetailView<PromotionId> {

    private final transient Promotions promotions;
    private final transient Clock clock;

    @Inject
    PromotionDetailView(Promotions promotions, Clock clock) {
        super("promotion", PromotionId::parse);
        this.promotions = promotions;
        this.clock = clock;
    }

    @Override
    protected void show(PromotionId id) {
        PromotionView promotion = promotions.find(id);
        Desk desk = Desk.current(clock);
        Complaint complaint = new Complaint();
        draw(
                promotion.terms().name(),
                head(promotion, desk, complaint),
                complaint,
                use(promotion, desk.formats()),
                terms(promotion, desk));
    }

    private PageHead head(PromotionView promotion, Desk desk, Complaint complaint) {
        PageHead head = new PageHead(promotion.terms().name())
                .basis(PromotionWords.gives(promotion.terms().benefit(), desk.formats()) + " \u00b7 "
                        + PromotionWords.on(promotion, desk.formats()))
                .below(new Link("staff/promotions", "Promotions"));
        boolean over = promotion.stateAt(clock.instant()) == PromotionState.OVER;
        if (!CurrentCall.require().actor().may(Permission.MANAGE_PRODUCTS)) {
            return head;
        }
        if (promotion.orders() == 0) {
            head.actions(sure(
                    complaint,
                    "Delete",
                    "Nobody has used it. It leaves the list.",
                    id -> {
                        promotions.delete(id);
                        getUI().ifPresent(ui -> ui.navigate("staff/promotions"));
                    },
                    promotion.id()));
        }
        if (!over) {
            head.actions(sure(
                    complaint,
                    "End now",
                    "Carts lose the discount at once. Orders keep it. It cannot begin again.",
                    id -> {
                        promotions.end(id);
                        show(id);
                    },
                    promotion.id()));
        }
        return head;
    }

    /** A button that says what will happen, and a second one that does it. */
    private static Action sure(Complaint place, String verb, String words, Consumer<PromotionId> work, PromotionId id) {
        Action action = Action.grave(verb);
        return action.does(() -> {
            place.removeAll();
            Action yes = Action.grave(verb).small();
            yes.does(() -> place.attempt(() -> work.accept(id)));
            Action no = Action.quiet("Leave it").small();
            no.does(place::removeAll);
            place.add(Note.warn(Words.strong(verb + "? "), Words.span(words + " "), yes, no));
        });
    }

    private static Panes use(PromotionView promotion, Formats formats) {
        return new Panes(
                Panes.Cut.RESULT_OF_THREE,
                new FigureTile("Taken off")
                        .size("xl")
                        .value(formats.money(promotion.given().amount()))
                        .note("orders that stand, as customers saw it"),
                new FigureTile("Orders")
                        .size("m")
                        .value(formats.count(promotion.orders()))
                        .note("called-off ones gave their use back"),
                new FigureTile("Uses left")
                        .size("m")
                        .value(promotion
                                .terms()
                                .most()
                                .map(most -> formats.count(Math.max(0, most - promotion.orders())))
                                .orElse("\u221e"))
                        .note(promotion
                                .terms()
                                .most()
                                .map(most -> "of " + formats.count(most))
                                .orElse("no limit")),
                new FigureTile("Each customer")
                        .size("m")
                        .value(promotion
                                .terms()
                                .mostPerCustomer()
                                .map(most -> formats.count(most))
                                .orElse("\u221e"))
                        .note("uses at most"));
    }

    private Component terms(PromotionView promotion, Desk desk) {
        PromotionDraft terms = promotion.terms();
        Facts facts = new Facts()
                .fact("State", PromotionWords.status(promotion.stateAt(clock.instant())))
                .fact("Gives", PromotionWords.gives(terms.benefit(), desk.formats()))
                .fact("On", PromotionWords.on(promotion, desk.formats()))
                .fact("When", PromotionWords.when(terms, desk.dates()))
                .fact("Code", terms.code().orElse("None: it takes effect by itself"))
                .fact(
                        "Together",
                        terms.combinable()
                                ? "Goes together with another discount"
                                : "Holds alone, if it is the better one");
        promotion.endedAt().ifPresent(end -> facts.fact("Ended", desk.dates().when(end)));
        return new Box("Terms")
                .padded(facts)
                .foot(
                        Words.span("Id"),
                        Words.span(promotion.id().toString(), "vt-mono"),
                        CopyButton.of(promotion.id().toString()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
