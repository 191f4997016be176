package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.content.Featured;
import io.vitrine.ui.kit.PickedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which products a block shows. */
final class FeaturedForm extends Div {

    private final Select<Featured.Source> source = new Select<>();
    private final Select<CollectionView> collection = new Select<>();
    private final IntegerField most = new IntegerField("How many");
    private final PickedList<NamedSlug> chosen;
    private final transient List<NamedSlug> products = new ArrayList<>();
    private final transient Runnable changed;

    FeaturedForm(Featured before, Products catalogue, Collections collections, Runnable changed) {
        this.changed = changed;
        addClassName("vt-stack");
        source.setLabel("Which products");
        source.setItems(Featured.Source.values());
        source.setItemLabelGenerator(FeaturedForm::words);
        source.setValue(before.source());
        source.setWidthFull();
        List<CollectionView> all = collections.all();
        collection.setLabel("Collection");
        collection.setItems(all);
        collection.setItemLabelGenerator(CollectionView::name);
        all.stream()
                .filter(one -> before.collection().filter(one.slug()::equals).isPresent())
                .findFirst()
                .ifPresent(collection::setValue);
        collection.setWidthFull();
        most.setMin(1);
        most.setMax(12);
        most.setValue(before.most());
        most.setStepButtonsVisible(true);
        before.products().stream()
                .flatMap(id -> catalogue.find(id).stream())
                .map(ProductDetails::summary)
                .map(FeaturedForm::named)
                .forEach(products::add);
        chosen = new PickedList<>(
                "Add a product", NamedSlug::name, (text, limit) -> found(catalogue, text, limit), this::choose);
        chosen.show(products);
        add(source, collection, chosen, most);
        source.addValueChangeListener(typed -> follow());
        collection.addValueChangeListener(typed -> changed.run());
        most.addValueChangeListener(typed -> changed.run());
        offer();
    }

    Featured read() {
        return new Featured(
                source.getValue(),
                Optional.ofNullable(collection.getValue()).map(CollectionView::slug),
                products.stream().map(one -> new ProductId(one.id())).toList(),
                Optional.ofNullable(most.getValue()).orElse(Featured.NEWEST.most()));
    }

    private void choose(List<NamedSlug> wanted) {
        products.clear();
        products.addAll(wanted);
        changed.run();
    }

    private void follow() {
        offer();
        changed.run();
    }

    private void offer() {
        collection.setVisible(source.getValue() == Featured.Source.COLLECTION);
        chosen.setVisible(source.getValue() == Featured.Source.CHOSEN);
    }

    private static String words(Featured.Source source) {
        return switch (source) {
            case NEWEST -> "The newest";
            case COLLECTION -> "Those of a collection";
            case CHOSEN -> "Chosen ones";
        };
    }

    private static List<NamedSlug> found(Products catalogue, String text, int limit) {
        String words = text.length() > 100 ? text.substring(0, 100) : text;
        return catalogue.search(ProductSearch.of(Optional.of(words), Math.max(limit, 1))).products().stream()
                .map(FeaturedForm::named)
                .toList();
    }

    private static NamedSlug named(ProductSummary product) {
        return new NamedSlug(product.id().value(), product.slug(), product.name());
    }
}
