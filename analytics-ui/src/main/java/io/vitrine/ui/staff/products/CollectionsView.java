package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.CollectionDraft;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The collections that the shop shows its products in. */
@Route(value = CollectionsView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_PRODUCTS)
@Dependent
public class CollectionsView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/collections";

    private final transient Collections collections;
    private final transient Desk desk;
    private final TextField name = new TextField("Name");
    private final Told told = new Told().at("name", name).at("slug", name);

    @Inject
    CollectionsView(Collections collections, Clock clock) {
        this.collections = collections;
        this.desk = Desk.current(clock);
        List<CollectionView> all = collections.all();
        Box box = new Box("All collections");
        box.with(
                all.isEmpty()
                        ? new EmptyState(
                                "No collection yet", "Such as New, Winter or For restaurants. Add the first one below.")
                        : table(all));
        Div blocks = new Div(box);
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (Allowed.may(Permission.MANAGE_PRODUCTS)) {
            blocks.add(form(all.size()));
        }
        add(
                new PageHead("Collections")
                        .basis("In the order in which the shop shows them. One without a product on"
                                + " sale is not shown."),
                blocks);
    }

    private Component table(List<CollectionView> all) {
        return new DataTable<CollectionView>("Collections")
                .column("Collection", CollectionsView::collection)
                .figure("Products on sale", collection -> desk.formats().count(collection.products()))
                .figure("Position", collection -> Integer.toString(collection.position()), "wide")
                .rows(all);
    }

    private static Component collection(CollectionView collection) {
        Span both = new Span(new Link(PATH + "/" + collection.id(), collection.name()));
        both.add(Words.span("/products?collection=" + collection.slug(), "sub2"));
        return both;
    }

    private Component form(int count) {
        name.setMaxLength(120);
        name.setWidthFull();
        Div form = new Div(name, told, Action.primary("Add collection").does(() -> add(count)));
        form.addClassName("vt-form");
        return new Box("Add a collection").padded(form);
    }

    private void add(int count) {
        told.trying(() -> {
            CollectionView made = collections.add(
                    new CollectionDraft(name.getValue(), Optional.empty(), Math.min(count + 1, 10_000)));
            Address.of(PATH + "/" + made.id()).open();
        });
    }

    @Override
    public String getPageTitle() {
        return desk.title("Collections");
    }
}
