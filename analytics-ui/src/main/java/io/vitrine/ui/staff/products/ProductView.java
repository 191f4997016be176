package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.catalog.MediaView;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.pricing.PriceLists;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Sure;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One product, with everything that is kept of it. */
@Route(value = "staff/products/:product", layout = StaffLayout.class)
@Needs(Permission.READ_PRODUCTS)
@Dependent
public class ProductView extends DetailView<ProductId> {

    private static final int CHANGED_MEANWHILE = 412;

    private final transient Products products;
    private final transient PriceLists prices;
    private final transient Media media;
    private final transient Collections collections;
    private final transient SaveProduct saving;
    private final transient Clock clock;
    private final SaveBar bar = new SaveBar("Save product", () -> save(true));
    private transient Optional<Shown> shown = Optional.empty();

    private record Shown(ProductId id, ProductForm form, VariantStock stock, SeenVersion version) {}

    @Inject
    ProductView(
            Products products,
            PriceLists prices,
            Media media,
            Collections collections,
            SaveProduct saving,
            Clock clock) {
        super("product", ProductId::parse);
        this.products = products;
        this.prices = prices;
        this.media = media;
        this.collections = collections;
        this.saving = saving;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (event.getLocation().getQueryParameters().getSingleParameter("left").isPresent()) {
            bar.warn("The product is added, its costs and reorder points are not. Enter them again.");
        }
    }

    @Override
    protected void show(ProductId id) {
        ProductDetails product = products.find(id).orElseThrow(() -> Problem.notFound("product"));
        Desk desk = Desk.current(clock);
        PageHead head = new PageHead(product.summary().name())
                .basis(ProductWords.of(product.summary().status()) + ". Changed "
                        + desk.dates().when(product.updatedAt()) + ".")
                .below(new Link(ProductsState.PATH, "Products"));
        if (product.summary().status() == ProductStatus.ACTIVE) {
            head.actions(inShop(product));
        }
        if (!Allowed.may(Permission.MANAGE_PRODUCTS)) {
            draw(product.summary().name(), head, new ReadProduct(product, desk));
            return;
        }
        VariantStock stock = saving.stock(desk);
        ProductForm form = new ProductForm(desk, stock);
        form.show(product, saving.costs(id));
        SeenVersion version = new SeenVersion(product.summary().version(), () -> version(id));
        shown = Optional.of(new Shown(id, form, stock, version));
        draw(
                product.summary().name(),
                head,
                form,
                new PricesBox(prices, product, version, desk, clock),
                files(id, version),
                new Placement(collections, products, product, version),
                gone(product),
                bar);
    }

    private int version(ProductId id) {
        return products.find(id).map(product -> product.summary().version()).orElse(-1);
    }

    private static Anchor inShop(ProductDetails product) {
        Anchor link = Action.link(
                Glyph.STORE, "View in shop", "/products/" + product.summary().slug());
        link.setTarget("_blank");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Component files(ProductId id, SeenVersion version) {
        Div both = new Div(
                new Box("Pictures").padded(new FilesBox(media, id, MediaView.Kind.IMAGE, version, () -> media(id))),
                new Box("Documents")
                        .padded(new FilesBox(media, id, MediaView.Kind.DOCUMENT, version, () -> media(id))));
        both.addClassName("vt-two");
        return both;
    }

    private List<MediaView> media(ProductId id) {
        return products.find(id).map(ProductDetails::media).orElse(List.of());
    }

    private Component gone(ProductDetails product) {
        String name = product.summary().name();
        return new Sure(
                "Delete product",
                "Delete " + name + " with its pictures and prices? What was sold stays in orders and figures.",
                "Delete it",
                () -> {
                    products.delete(product.summary().id(), Optional.empty());
                    UI.getCurrent().navigate(ProductsState.PATH);
                    Saved.say(name + " deleted");
                });
    }

    /** @param careful not over what somebody else has changed since */
    private void save(boolean careful) {
        shown.ifPresent(now -> {
            Told told = now.form().told();
            bar.say(told);
            told.trying(() -> {
                if (now.form().readable()) {
                    write(now, careful);
                }
            });
        });
    }

    private void write(Shown now, boolean careful) {
        Optional<Integer> version = careful ? Optional.of(now.version().seen()) : Optional.empty();
        try {
            ProductDetails product = saving.change(now.id(), version, now.form());
            Optional<Problem> left = saving.follow(product, now.form(), now.stock(), Desk.current(clock));
            show(now.id());
            bar.say(new Told());
            left.ifPresentOrElse(
                    refused ->
                            bar.warn("The product is saved, its costs and reorder points are not: " + refused.detail()),
                    () -> Saved.say("Product saved"));
        } catch (Problem refused) {
            if (refused.status() != CHANGED_MEANWHILE) {
                throw refused;
            }
            bar.warn(
                    "Somebody else has changed this product since you opened it.",
                    new Action("Save mine anyway").small().does(() -> save(false)),
                    new Action("Show theirs").small().does(() -> show(now.id())));
        }
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
