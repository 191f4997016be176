package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.promotion.PromotionScope;
import io.vitrine.ui.kit.Told;
import java.util.List;
import java.util.Optional;

/** What a promotion is for: everything, a collection, or products that are searched by name. */
final class ScopeFields extends Div {

    private static final int OFFERED = 50;

    private final Select<PromotionScope> scope = new Select<>();
    private final ComboBox<CollectionView> collection = new ComboBox<>("Collection");
    private final MultiSelectComboBox<ProductSummary> products = new MultiSelectComboBox<>("Products");

    ScopeFields(Collections collections, Products all, Told told) {
        scope.setLabel("On");
        scope.setItems(PromotionScope.values());
        scope.setItemLabelGenerator(PromotionScope::label);
        scope.setValue(PromotionScope.EVERYTHING);
        scope.addValueChangeListener(chosen -> follow());
        collection.setItems(collections.all());
        collection.setItemLabelGenerator(CollectionView::name);
        products.setItemsWithFilterConverter(
                query -> {
                    int skipped = query.getOffset();
                    int wanted = query.getLimit();
                    return all.search(ProductSearch.of(query.getFilter(), OFFERED)).products().stream()
                            .skip(skipped)
                            .limit(wanted);
                },
                typed -> typed.strip().isEmpty() ? null : typed.strip());
        products.setItemLabelGenerator(ProductSummary::name);
        products.setHelperText("Type a part of the name.");
        told.at("collection", collection).at("products", products);
        addClassName("vt-fields");
        add(scope, collection, products);
        follow();
    }

    PromotionScope scope() {
        return scope.getValue();
    }

    Optional<CollectionId> collection() {
        return collection.isVisible()
                ? Optional.ofNullable(collection.getValue()).map(CollectionView::id)
                : Optional.empty();
    }

    List<ProductId> products() {
        return products.isVisible()
                ? products.getValue().stream().map(ProductSummary::id).toList()
                : List.of();
    }

    private void follow() {
        collection.setVisible(scope.getValue() == PromotionScope.COLLECTION);
        products.setVisible(scope.getValue() == PromotionScope.PRODUCTS);
    }
}
