package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.picking.PickLine;
import io.vitrine.commerce.picking.PickList;
import io.vitrine.commerce.picking.PickListId;
import io.vitrine.commerce.picking.PickLists;
import io.vitrine.commerce.picking.PickScan;
import io.vitrine.commerce.picking.Picking;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Question;
import io.vitrine.ui.kit.ScanField;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.Said;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The walk: one line at a time, its bin in large letters, by scan or by hand. What is done is saved at once. */
@Route(value = "staff/picking/:list", layout = StaffLayout.class)
@Needs(Permission.FULFIL_ORDERS)
@Dependent
public class PickListView extends DetailView<PickListId> {

    private final transient PickLists lists;
    private final transient Picking picking;
    private final transient Clock clock;
    private final Div hand = new Div();
    private final Div rest = new Div();
    private final Said said = new Said();
    private transient Optional<ScanField> scan = Optional.empty();
    private transient Optional<Integer> last = Optional.empty();

    @Inject
    PickListView(PickLists lists, Picking picking, Clock clock) {
        super("list", PickListId::parse);
        this.lists = lists;
        this.picking = picking;
        this.clock = clock;
        hand.addClassName("vt-hand");
        rest.addClassName("vt-hand");
    }

    @Override
    protected void show(PickListId id) {
        PickList list = lists.find(id).orElseThrow(() -> Problem.notFound("pick list"));
        PageHead head = new PageHead("Pick list " + list.number())
                .basis(list.locationName() + " · " + list.orders() + (list.orders() == 1 ? " order" : " orders"))
                .below(new Link(PickListsView.PATH, "Pick lists"));
        hand.removeAll();
        boolean walking = list.state() == PickList.State.OPEN && mine(list);
        if (walking && list.current().isPresent()) {
            ScanField field = new ScanField("Scan bin or item", read -> scanned(id, read));
            scan = Optional.of(field);
            hand.add(field);
        }
        hand.add(said, rest);
        renew(list);
        draw("Pick list " + list.number(), head, hand);
    }

    /** What changes with each piece; the field above stays, so that no scan is lost. */
    private void renew(PickList list) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Progress(list));
        if (list.state() == PickList.State.OPEN && !mine(list)) {
            parts.add(new OthersList(() -> said.trying(() -> {
                lists.takeOver(list.id());
                show(list.id());
            })));
        } else if (list.state() == PickList.State.OPEN) {
            list.current().ifPresent(line -> parts.add(new LineCard(line, card(list, line))));
            if (list.current().isEmpty()) {
                parts.add(finish(list));
            }
        }
        Upcoming upcoming = new Upcoming(list);
        if (upcoming.any()) {
            parts.add(upcoming);
        }
        if (list.state() == PickList.State.OPEN && mine(list)) {
            last.flatMap(list::line)
                    .filter(line -> !line.waits())
                    .ifPresent(line -> parts.add(new LastDone(line, () -> change(list.id(), line.position(), 0))));
            parts.add(foot(list));
        }
        rest.removeAll();
        rest.add(parts.toArray(Component[]::new));
    }

    private LineCard.Hands card(PickList list, PickLine line) {
        PickListId id = list.id();
        return new LineCard.Hands(
                pieces -> change(id, line.position(), pieces),
                () -> change(id, line.position(), line.wanted()),
                Allowed.may(Permission.MANAGE_STOCK) ? Optional.of(() -> missing(list, line)) : Optional.empty());
    }

    private void scanned(PickListId id, String read) {
        said.trying(() -> {
            PickScan answer = picking.scan(id, read);
            PickList list = lists.find(id).orElseThrow(() -> Problem.notFound("pick list"));
            if (answer.kind() == PickScan.Kind.WRONG) {
                said.wrong(answer.words());
                scan.ifPresent(ScanField::alarm);
            } else {
                said.right(answer.words());
                last = newlyDone(list);
            }
            after(list);
        });
    }

    private void change(PickListId id, int position, long pieces) {
        said.trying(() -> {
            PickList list = picking.count(id, position, pieces);
            last = list.line(position).filter(line -> !line.waits()).map(PickLine::position);
            after(list);
        });
    }

    private void after(PickList list) {
        if (list.current().isEmpty() || scan.isEmpty()) {
            scan = Optional.empty();
            show(list.id());
        } else {
            renew(list);
            scan.ifPresent(ScanField::await);
        }
    }

    private Optional<Integer> newlyDone(PickList list) {
        return list.lines().stream()
                .filter(line -> !line.waits())
                .map(PickLine::position)
                .reduce((one, other) -> other);
    }

    private void missing(PickList list, PickLine line) {
        MissingFields fields = new MissingFields(line);
        Question question = new Question(
                        "What is missing of " + line.sku() + "?",
                        "The missing pieces leave the stock at once. The order gets others as far as there are any, and the"
                                + " team reads it there.")
                .with(fields);
        question.ask("Save and walk on", () -> {
            PickList now = picking.missing(list.id(), line.position(), fields.found(), fields.why());
            last = Optional.empty();
            said.right("Saved. What is missing stands at order " + line.orderNumber() + ".");
            after(now);
        });
    }

    private Div finish(PickList list) {
        Action done = Action.primary("Finish the list")
                .does(() -> said.trying(() -> {
                    picking.finish(list.id());
                    getUI().ifPresent(ui -> ui.navigate("staff/orders?work=to-pack"));
                }));
        Div box = new Div(new Span("All lines are done. Orders that are whole are laid ready to pack."), done);
        box.addClassName("vt-pickcard");
        return box;
    }

    private Div foot(PickList list) {
        Action giveUp = Action.grave("Give up")
                .small()
                .does(() -> new Question(
                                "Give up pick list " + list.number() + "?",
                                "What is picked stays picked. What waits can be put on another list.")
                        .askGravely("Give up the list", () -> {
                            lists.giveUp(list.id());
                            getUI().ifPresent(ui -> ui.navigate(PickListsView.PATH));
                        }));
        Action pause = new Action("Pause").does(() -> getUI().ifPresent(ui -> ui.navigate("staff/queue")));
        Span dot = new Span();
        dot.addClassName("vt-live");
        Div foot = new Div(dot, Words.quiet("Saved"), Words.space(), giveUp, pause);
        foot.addClassName("vt-foot");
        return foot;
    }

    private static boolean mine(PickList list) {
        return list.picker().equals(CurrentCall.require().actor().key());
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
