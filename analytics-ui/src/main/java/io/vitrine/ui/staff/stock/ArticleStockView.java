package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.inventory.StockBins;
import io.vitrine.commerce.inventory.StockCorrections;
import io.vitrine.commerce.inventory.StockLevel;
import io.vitrine.commerce.inventory.StockSearch;
import io.vitrine.commerce.lot.LotKeeping;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stock of one article: where it is, what moved, and what can be done about it. */
@Route(value = "staff/stock/:article", layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class ArticleStockView extends DetailView<VariantId> {

    private static final int PAGE = 25;
    private static final int MOST_PLACES = 100;

    private final transient Stock stock;
    private final transient StockCorrections corrections;
    private final transient StockBins bins;
    private final transient LotKeeping keeping;
    private final transient Articles articles;
    private final transient Locations locations;
    private final transient MemberNames members;
    private final transient Clock clock;
    private transient Optional<String> after = Optional.empty();

    @Inject
    ArticleStockView(
            Stock stock,
            StockCorrections corrections,
            StockBins bins,
            LotKeeping keeping,
            Articles articles,
            Locations locations,
            MemberNames members,
            Clock clock) {
        super("article", VariantId::parse);
        this.stock = stock;
        this.corrections = corrections;
        this.bins = bins;
        this.keeping = keeping;
        this.articles = articles;
        this.locations = locations;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = event.getLocation().getQueryParameters().getSingleParameter("after");
        super.beforeEnter(event);
    }

    @Override
    protected void show(VariantId id) {
        Article article =
                Optional.ofNullable(articles.of(List.of(id)).get(id)).orElseThrow(() -> Problem.notFound("article"));
        List<Location> places = Allowed.locations(locations);
        List<StockLevel> found = stock.levels(
                        new StockSearch(Optional.of(id), Optional.empty(), false, Optional.empty(), MOST_PLACES))
                .rows();
        Map<LocationId, StockLevel> levels =
                found.stream().collect(Collectors.toMap(StockLevel::location, level -> level));
        Desk desk = Desk.current(clock);
        PageHead head = new PageHead(article.title())
                .basis(article.sku()
                        + article.barcode().map(code -> ", barcode " + code).orElse("")
                        + (article.tracked() ? "" : ". Its stock is not counted in the shop."))
                .below(new Link(StockState.PATH, "Stock"))
                .actions(Link.button("Product", "staff/products/" + article.product()));
        LevelsBox table = new LevelsBox(stock, bins, id, found, places, desk.formats(), () -> show(id));
        HistoryBox history = new HistoryBox(
                stock.entries(new StockSearch(Optional.of(id), Optional.empty(), false, after, PAGE)),
                after,
                Address.of(StockState.PATH + "/" + id),
                places.stream().collect(Collectors.toMap(Location::id, Location::name)),
                members.byKey(),
                desk);
        if (Allowed.may(Permission.MANAGE_STOCK)) {
            draw(
                    article.title(),
                    head,
                    table,
                    forms(id, places, levels, desk),
                    new LotsBox(keeping, article, () -> show(id)),
                    history);
        } else {
            draw(article.title(), head, table, history);
        }
    }

    private Component forms(VariantId id, List<Location> places, Map<LocationId, StockLevel> levels, Desk desk) {
        Div both = new Div(
                new Box("Enter a movement")
                        .padded(new MovementForm(corrections, id, places, levels, desk, () -> show(id))),
                new Box("Transfer").padded(new TransferForm(stock, id, places, levels, () -> show(id))));
        both.addClassName("vt-two");
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
