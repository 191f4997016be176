package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.CountId;
import io.vitrine.commerce.inventory.CountLine;
import io.vitrine.commerce.inventory.StockCount;
import io.vitrine.commerce.inventory.StockCounts;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One count beside what should have been there; its differences are entered once somebody approves them. */
@Route(value = "staff/counts/:count", layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class CountView extends DetailView<CountId> {

    private final transient StockCounts counts;
    private final transient Articles articles;
    private final transient Locations locations;
    private final transient MemberNames members;
    private final transient Clock clock;
    private final Complaint complaint = new Complaint();

    @Inject
    CountView(StockCounts counts, Articles articles, Locations locations, MemberNames members, Clock clock) {
        super("count", CountId::parse);
        this.counts = counts;
        this.articles = articles;
        this.locations = locations;
        this.members = members;
        this.clock = clock;
    }

    @Override
    protected void show(CountId id) {
        StockCount count = counts.find(id).orElseThrow(() -> Problem.notFound("count"));
        Desk desk = Desk.current(clock);
        Map<String, String> people = members.byKey();
        String place = Allowed.locations(locations).stream()
                .filter(location -> location.id().equals(count.location()))
                .map(Location::name)
                .findFirst()
                .orElse("Count");
        PageHead head = new PageHead(place)
                .basis("Counted " + desk.dates().when(count.countedAt()) + " by "
                        + people.getOrDefault(count.countedBy(), "a program")
                        + approved(count, people, desk) + "." + (count.note().isEmpty() ? "" : " " + count.note()))
                .below(new Link(CountsView.PATH, "Counts"));
        draw("Count at " + place, head, verdict(count), complaint, table(count, desk));
    }

    private static String approved(StockCount count, Map<String, String> people, Desk desk) {
        return count.approvedAt()
                .map(at -> ", approved " + desk.dates().when(at) + " by "
                        + people.getOrDefault(count.approvedBy().orElse(""), "a program"))
                .orElse("");
    }

    private Component verdict(StockCount count) {
        long wrong =
                count.lines().stream().filter(line -> line.difference() != 0).count();
        String words = wrong == 0
                ? "Everything is as it should be."
                : wrong + (wrong == 1 ? " article differs." : " articles differ.");
        if (count.status() == StockCount.Status.POSTED) {
            return Note.done(new Span(words + " The differences were entered."));
        }
        boolean own = count.countedBy().equals(CurrentCall.require().actor().key());
        Div line = new Div(new Span(words + " Nothing has changed yet."));
        line.addClassNames("vt-row", "vt-wrap");
        if (count.grave() && own) {
            line.add(
                    new Pair(false),
                    new Span("A difference is more than a tenth or more than 20 pieces: a colleague"
                            + " approves this count."));
        } else if (Allowed.may(Permission.MANAGE_STOCK)) {
            line.add(
                    Words.space(),
                    Action.primary(wrong == 0 ? "Approve" : "Approve and enter").does(() -> approve(count)));
        }
        return Note.info(line);
    }

    private void approve(StockCount count) {
        if (complaint.attempt(() -> counts.approve(count.id()))) {
            show(count.id());
            Saved.say("Count approved");
        }
    }

    private Component table(StockCount count, Desk desk) {
        Map<VariantId, Article> known =
                articles.of(count.lines().stream().map(CountLine::variant).toList());
        List<CountLine> worstFirst = count.lines().stream()
                .sorted(Comparator.comparing((CountLine line) -> -Math.abs(line.difference())))
                .toList();
        return new Box("Counted and expected", Words.space(), CountsView.state(count))
                .with(new DataTable<CountLine>("Differences, the largest first")
                        .column(
                                "Article",
                                line -> Optional.ofNullable(known.get(line.variant()))
                                        .map(StockWords::article)
                                        .orElseGet(() -> new Span(line.variant().toString())))
                        .figure("Expected", line -> desk.formats().count(line.expected()), "wide")
                        .figure("Counted", line -> desk.formats().count(line.counted()))
                        .column("Difference", line -> difference(line, desk), "num")
                        .rows(worstFirst));
    }

    private static Component difference(CountLine line, Desk desk) {
        if (line.difference() == 0) {
            return new Status(Status.Kind.GOOD, "none");
        }
        String pieces = (line.difference() > 0 ? "+" : "") + desk.formats().count(line.difference());
        return new Status(line.grave() ? Status.Kind.NOW : Status.Kind.SOON, pieces);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
