package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.CollectionDraft;
import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.PickedList;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Sure;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One collection: what it is called, and which products are in it in which order. */
@Route(value = "staff/collections/:collection", layout = StaffLayout.class)
@Needs(Permission.READ_PRODUCTS)
@Dependent
public class CollectionPage extends DetailView<CollectionId> {

    private final transient Collections collections;
    private final transient Products products;
    private final transient Clock clock;

    @Inject
    CollectionPage(Collections collections, Products products, Clock clock) {
        super("collection", CollectionId::parse);
        this.collections = collections;
        this.products = products;
        this.clock = clock;
    }

    @Override
    protected void show(CollectionId id) {
        CollectionView collection = collections.require(id);
        List<NamedSlug> inside = collections.inside(id);
        PageHead head = new PageHead(collection.name())
                .basis(inside.size() == 1 ? "1 product, on sale or not." : inside.size() + " products, on sale or not.")
                .below(new Link(CollectionsView.PATH, "Collections"));
        if (Allowed.may(Permission.MANAGE_PRODUCTS)) {
            draw(collection.name(), head, editor(collection, inside), gone(collection));
        } else {
            draw(collection.name(), head, new Box("Products").with(table(inside)));
        }
    }

    private static DataTable<NamedSlug> table(List<NamedSlug> inside) {
        return new DataTable<NamedSlug>("Products of the collection")
                .column("Product", one -> new Link("staff/products/" + new ProductId(one.id()), one.name()))
                .rows(inside);
    }

    private Component editor(CollectionView collection, List<NamedSlug> inside) {
        PickedList<NamedSlug> picked = new PickedList<>(
                "Add a product",
                NamedSlug::name,
                (text, most) -> Placement.found(products, text, most, Optional.empty()),
                wanted -> fill(collection.id(), wanted));
        picked.show(inside);
        Div both = new Div(
                new Box("Products").padded(Words.quiet("In the order in which the shop shows them."), picked),
                new Box("Name and place").padded(fields(collection)));
        both.addClassName("vt-two");
        return both;
    }

    private void fill(CollectionId id, List<NamedSlug> wanted) {
        collections.fill(id, wanted.stream().map(one -> new ProductId(one.id())).toList());
        Saved.say("Collection saved");
    }

    private Component fields(CollectionView collection) {
        TextField name = new TextField("Name");
        TextField slug = new TextField("Address");
        IntegerField position = new IntegerField("Position");
        name.setValue(collection.name());
        slug.setValue(collection.slug());
        position.setValue(collection.position());
        position.setHelperText("Collections are shown from the smallest number up");
        name.setWidthFull();
        slug.setWidthFull();
        position.setWidthFull();
        Told told = new Told().at("name", name).at("slug", slug).at("position", position);
        Action save = Action.primary("Save")
                .does(() -> told.trying(() -> {
                    collections.change(
                            collection.id(),
                            before -> new CollectionDraft(
                                    name.getValue(),
                                    DetailFields.filled(slug),
                                    Optional.ofNullable(position.getValue()).orElse(before.position())));
                    show(collection.id());
                    Saved.say("Collection saved");
                }));
        Div form = new Div(name, slug, position, told, save);
        form.addClassName("vt-form");
        return form;
    }

    private Component gone(CollectionView collection) {
        return new Sure(
                "Delete collection", "Delete " + collection.name() + "? Its products stay.", "Delete it", () -> {
                    collections.delete(collection.id());
                    UI.getCurrent().navigate(CollectionsView.PATH);
                    Saved.say(collection.name() + " deleted");
                });
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
