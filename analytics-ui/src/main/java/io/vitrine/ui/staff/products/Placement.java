package io.vitrine.ui.staff.products;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.PickedList;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the shop shows a product: in which collections, and beside which other products. */
final class Placement extends Div {

    private final transient Collections collections;
    private final transient ProductId product;
    private final transient SeenVersion version;
    private final Complaint complaint = new Complaint();

    Placement(Collections collections, Products products, ProductDetails details, SeenVersion version) {
        this.version = version;
        this.collections = collections;
        this.product = details.summary().id();
        addClassName("vt-two");
        PickedList<NamedSlug> related = new PickedList<>(
                "Add a related product", NamedSlug::name, (text, most) -> found(products, text, most), this::relate);
        related.show(details.related());
        add(
                new Box("Collections").padded(picked(details), complaint),
                new Box("Related products")
                        .padded(Words.quiet("Shown on the product's page, in this order."), related));
    }

    private MultiSelectComboBox<CollectionView> picked(ProductDetails details) {
        List<CollectionView> all = collections.all();
        Set<String> in = details.collections().stream().map(NamedSlug::slug).collect(Collectors.toSet());
        MultiSelectComboBox<CollectionView> picked = new MultiSelectComboBox<>("Shown in");
        picked.setItems(all);
        picked.setItemLabelGenerator(CollectionView::name);
        picked.setValue(all.stream().filter(one -> in.contains(one.slug())).collect(Collectors.toSet()));
        picked.setWidthFull();
        picked.setHelperText(all.isEmpty() ? "There is no collection yet; make one under Collections" : "");
        picked.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                place(chosen.getValue());
            }
        });
        return picked;
    }

    private void place(Set<CollectionView> chosen) {
        if (complaint.attempt(() -> version.around(() -> collections.place(
                product, chosen.stream().map(CollectionView::id).toList())))) {
            Saved.say("Collections saved");
        }
    }

    private void relate(List<NamedSlug> wanted) {
        version.around(() -> collections.relate(
                product, wanted.stream().map(one -> new ProductId(one.id())).toList()));
        Saved.say("Related products saved");
    }

    private List<NamedSlug> found(Products products, String text, int most) {
        return found(products, text, most, Optional.of(product));
    }

    /** Products with this text, but for one. */
    static List<NamedSlug> found(Products products, String text, int most, Optional<ProductId> but) {
        String words = text.length() > 100 ? text.substring(0, 100) : text;
        return products.search(ProductSearch.of(Optional.of(words), Math.max(most, 1))).products().stream()
                .filter(one -> but.filter(one.id()::equals).isEmpty())
                .map(one -> new NamedSlug(one.id().value(), one.slug(), one.name()))
                .toList();
    }
}
