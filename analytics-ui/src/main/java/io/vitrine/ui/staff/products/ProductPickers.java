package io.vitrine.ui.staff.products;

import io.vitrine.commerce.catalog.CollectionView;
import io.vitrine.commerce.catalog.ProductSort;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.ui.kit.Picker;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the list of products is narrowed by; each choice leads to the same list with another state. */
final class ProductPickers {

    private static final Map<String, ProductSort> SORTS = Map.of(
            "Newest first", ProductSort.NEWEST,
            "Name", ProductSort.NAME,
            "Lowest price first", ProductSort.CHEAPEST,
            "Highest price first", ProductSort.DEAREST);

    private final ProductsState state;

    ProductPickers(ProductsState state) {
        this.state = state;
    }

    Picker status() {
        Picker picker =
                new Picker("Status", state.status().map(ProductWords::of).orElse("Any"));
        picker.choice(
                "Any",
                state.of(Optional.empty()).address().toString(),
                state.status().isEmpty());
        for (ProductStatus status : ProductStatus.values()) {
            picker.choice(
                    ProductWords.of(status),
                    state.of(Optional.of(status)).address().toString(),
                    state.status().filter(status::equals).isPresent());
        }
        return picker;
    }

    Picker collection(List<CollectionView> all) {
        String shown = all.stream()
                .filter(one -> state.collection().filter(one.slug()::equals).isPresent())
                .map(CollectionView::name)
                .findFirst()
                .orElse("All");
        Picker picker = new Picker("Collection", shown);
        picker.choice("All", state.in(Optional.empty()).address().toString(), shown.equals("All"));
        all.forEach(one -> picker.choice(
                one.name(),
                state.in(Optional.of(one.slug())).address().toString(),
                state.collection().filter(one.slug()::equals).isPresent()));
        return picker;
    }

    Picker stock() {
        return new Picker("Stock", state.available() ? "Can be had now" : "Any")
                .choice("Any", state.available(false).address().toString(), !state.available())
                .choice("Can be had now", state.available(true).address().toString(), state.available());
    }

    Picker sort() {
        String own = state.text().isPresent() ? "Best match" : "Newest first";
        String shown = SORTS.entrySet().stream()
                .filter(entry -> state.sort().filter(entry.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
        Picker picker = new Picker("", shown);
        if (state.text().isPresent()) {
            picker.choice(own, state.by(Optional.empty()).address().toString(), shown.equals(own));
        }
        for (String words : List.of("Newest first", "Name", "Lowest price first", "Highest price first")) {
            picker.choice(
                    words,
                    state.by(Optional.ofNullable(SORTS.get(words))).address().toString(),
                    shown.equals(words));
        }
        return picker;
    }
}
