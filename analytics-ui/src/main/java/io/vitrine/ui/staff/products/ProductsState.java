package io.vitrine.ui.staff.products;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductSort;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.ui.kit.Address;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the address of the list of products holds.
 *
 * @param collection slug of a collection
 * @param available only what can be had now
 */
record ProductsState(
        Optional<String> text,
        Optional<ProductStatus> status,
        Optional<String> collection,
        boolean available,
        Optional<ProductSort> sort,
        Optional<String> after) {

    static final String PATH = "staff/products";
    private static final int PAGE = 25;

    static ProductsState read(QueryParameters query) {
        return new ProductsState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter("status").flatMap(ProductsState::status),
                query.getSingleParameter("collection"),
                query.getSingleParameter("stock").filter("available"::equals).isPresent(),
                query.getSingleParameter("sort").flatMap(ProductSort::parse),
                query.getSingleParameter("after"));
    }

    private static Optional<ProductStatus> status(String text) {
        return Stream.of(ProductStatus.values())
                .filter(status -> status.name().equalsIgnoreCase(text))
                .findFirst();
    }

    ProductSearch search() {
        return new ProductSearch(text, collection, Map.of(), available, status, sort, false, after, PAGE);
    }

    boolean narrowed() {
        return text.isPresent() || status.isPresent() || collection.isPresent() || available;
    }

    ProductsState with(Optional<String> wanted) {
        return new ProductsState(
                wanted.filter(given -> !given.isBlank()), status, collection, available, sort, Optional.empty());
    }

    ProductsState of(Optional<ProductStatus> other) {
        return new ProductsState(text, other, collection, available, sort, Optional.empty());
    }

    ProductsState in(Optional<String> other) {
        return new ProductsState(text, status, other, available, sort, Optional.empty());
    }

    ProductsState available(boolean only) {
        return new ProductsState(text, status, collection, only, sort, Optional.empty());
    }

    ProductsState by(Optional<ProductSort> other) {
        return new ProductsState(text, status, collection, available, other, Optional.empty());
    }

    ProductsState page(Optional<String> cursor) {
        return new ProductsState(text, status, collection, available, sort, cursor);
    }

    Address address() {
        return Address.of(PATH)
                .with("q", text)
                .with("status", status.map(one -> one.name().toLowerCase(java.util.Locale.ROOT)))
                .with("collection", collection)
                .with("stock", available ? Optional.of("available") : Optional.empty())
                .with("sort", sort.map(ProductSort::text))
                .with("after", after);
    }
}
