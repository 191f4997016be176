package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.imports.ProductExport;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.SearchField;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The products, found by name, number or collection. */
@Route(value = ProductsState.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_PRODUCTS)
@Dependent
public class ProductsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Products products;
    private final transient Collections collections;
    private final transient ProductExport export;
    private final transient Clock clock;
    private final SearchField search;
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient Optional<ProductsState> shown = Optional.empty();

    @Inject
    ProductsView(Products products, Collections collections, ProductExport export, Clock clock) {
        this.products = products;
        this.collections = collections;
        this.export = export;
        this.clock = clock;
        search = new SearchField(
                "Search products by name, number or attribute",
                "Name, number or attribute",
                text -> shown.map(state -> state.with(Optional.of(text)))
                        .ifPresent(state -> state.address().open()));
        PageHead head = new PageHead("Products").basis("What the shop sells, and what is being prepared.");
        if (Allowed.may(Permission.MANAGE_PRODUCTS)) {
            head.actions(
                    Link.button(Glyph.UPLOAD, "Import", "staff/products/imports"),
                    Link.button(Glyph.PLUS, "Add product", "staff/products/new").primary());
        }
        add(head, filters, result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProductsState state = ProductsState.read(event.getLocation().getQueryParameters());
        shown = Optional.of(state);
        search.setValue(state.text().orElse(""));
        ProductPickers pickers = new ProductPickers(state);
        filters.removeAll();
        filters.add(new ScopeBar(
                search,
                pickers.status(),
                pickers.collection(collections.all()),
                pickers.stock(),
                pickers.sort(),
                ProductFiles.csv(export),
                ProductFiles.workbook(export)));
        result.removeAll();
        result.add(new ProductsBox(products.search(state.search()), state, Desk.current(clock)));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Products");
    }
}
