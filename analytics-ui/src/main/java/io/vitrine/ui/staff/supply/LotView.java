package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.commerce.lot.Lot;
import io.vitrine.commerce.lot.LotCheck;
import io.vitrine.commerce.lot.LotDetails;
import io.vitrine.commerce.lot.LotKeeping;
import io.vitrine.commerce.lot.LotPlace;
import io.vitrine.commerce.lot.Lots;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One lot: where it is, how it was found, and who got pieces of it. */
@Route(value = "staff/lots/:lot", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class LotView extends DetailView<LotId> {

    private final transient Lots lots;
    private final transient LotKeeping keeping;
    private final transient Clock clock;

    @Inject
    LotView(Lots lots, LotKeeping keeping, Clock clock) {
        super("lot", LotId::parse);
        this.lots = lots;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    protected void show(LotId id) {
        LotDetails details = lots.find(id).orElseThrow(() -> Problem.notFound("lot"));
        Lot lot = details.lot();
        Desk desk = Desk.current(clock);
        List<Component> blocks = new ArrayList<>();
        blocks.add(new Box("Lot", Words.space(), LotsView.state(lot, desk)).padded(facts(lot, desk)));
        blocks.add(places(details, desk));
        if (lot.state() != LotState.RECALLED) {
            blocks.add(checking(id));
        }
        blocks.add(checks(details, desk));
        if (Allowed.may(Permission.READ_ORDERS) && Allowed.everywhere()) {
            blocks.add(new RecipientsBox(lot, lots, desk));
        }
        if (lot.state() != LotState.RECALLED) {
            blocks.add(recalling(lot));
        }
        draw(
                "Lot " + lot.code(),
                new PageHead("Lot " + lot.code()).basis(lot.name()).below(new Link("staff/lots", "Lots")),
                blocks.toArray(Component[]::new));
    }

    private static Component facts(Lot lot, Desk desk) {
        Facts facts = new Facts()
                .fact("Product", lot.name() + ", " + lot.sku())
                .fact("Ends", lot.expiresOn().map(desk.dates()::day).orElse("no end"))
                .fact("Pieces", desk.formats().count(lot.onHand()))
                .fact("Known since", desk.dates().when(lot.createdAt()));
        if (!lot.reason().isEmpty()) {
            facts.fact("Why it stays", lot.reason());
        }
        return facts;
    }

    private static Component places(LotDetails details, Desk desk) {
        return new Box("Where it is")
                .with(
                        details.places().isEmpty()
                                ? new EmptyState("Nothing of it is left", "All its pieces have gone.")
                                : new DataTable<LotPlace>("Where it is")
                                        .text("Location", LotPlace::name)
                                        .figure(
                                                "Pieces",
                                                place -> desk.formats().count(place.onHand()))
                                        .rows(details.places()));
    }

    private static Component checks(LotDetails details, Desk desk) {
        return new Box("Checks")
                .with(
                        details.checks().isEmpty()
                                ? new EmptyState(
                                        "Nobody has looked yet", "A check that fails keeps all its pieces here.")
                                : new DataTable<LotCheck>("Checks")
                                        .text("When", check -> desk.dates().when(check.at()), "vt-nowrap")
                                        .column("Result", LotView::result)
                                        .text("Note", LotCheck::note)
                                        .rows(details.checks()));
    }

    private static Status result(LotCheck check) {
        return switch (check.result()) {
            case PASSED -> new Status(Status.Kind.GOOD, "Passed");
            case FAILED -> new Status(Status.Kind.NOW, "Failed");
        };
    }

    private Component checking(LotId id) {
        TextField note = new TextField("What was found");
        note.setMaxLength(500);
        note.setHelperText("Needed when it fails");
        Told told = new Told().at("note", note);
        Div actions = new Div(
                Action.grave("Failed: keep it here").does(() -> check(id, LotCheck.Result.FAILED, note, told)),
                Words.space(),
                Action.primary("Passed").does(() -> check(id, LotCheck.Result.PASSED, note, told)));
        actions.addClassName("vt-row");
        Div form = new Div(note, told, actions);
        form.addClassName("vt-form");
        return new Box("Check").padded(form);
    }

    private void check(LotId id, LotCheck.Result result, TextField note, Told told) {
        told.trying(() -> {
            keeping.check(id, result, note.getValue());
            show(id);
        });
    }

    private Component recalling(Lot lot) {
        ReasonField reason = new ReasonField();
        Told told = new Told().at("reason", reason);
        Div form = new Div(
                Words.paragraph("Its pieces stay here for good, and those who got some are listed above to be told."),
                reason,
                told,
                Action.grave("Recall lot " + lot.code())
                        .does(() -> told.trying(() -> {
                            keeping.recall(lot.id(), reason.getValue());
                            show(lot.id());
                        })));
        form.addClassName("vt-form");
        return new Box("Recall").padded(form);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
