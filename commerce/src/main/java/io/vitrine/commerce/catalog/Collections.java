package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The collections that the business shows its products in, and what goes with what. */
@ApplicationScoped
public class Collections {

    private static final int MOST = 500;
    private static final int MOST_PRODUCTS = 1_000;
    private static final int MOST_RELATED = 24;

    @Inject
    CollectionRows rows;

    @Inject
    Catalogue catalogue;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    /** All of them, in their order; everybody may see them. */
    @Transactional
    public List<CollectionView> all() {
        return rows.all();
    }

    /** @throws Problem 404 */
    @Transactional
    public CollectionView require(CollectionId id) {
        return rows.find(id).orElseThrow(() -> Problem.notFound("collection"));
    }

    /** Adds a collection. @throws Problem 409 when its address is taken, 422 */
    @Transactional
    public CollectionView add(CollectionDraft wanted) {
        Products.permit();
        if (rows.all().size() >= MOST) {
            throw Problem.invalid("name", "There are 500 collections already; remove some first.");
        }
        CollectionId id = new CollectionId(ids.next());
        rows.write(id, wanted);
        audit.record(AuditEntry.created("collection.added", "collection", id, Map.of("slug", wanted.address())));
        return require(id);
    }

    /** Changes a collection. @throws Problem 404, 409 when its address is taken, 422 */
    @Transactional
    public CollectionView change(CollectionId id, UnaryOperator<CollectionDraft> change) {
        Products.permit();
        CollectionView before = require(id);
        CollectionDraft wanted =
                change.apply(new CollectionDraft(before.name(), Optional.of(before.slug()), before.position()));
        rows.write(id, wanted);
        changed("collection.changed", id, Map.of("slug", before.slug()), Map.of("slug", wanted.address()));
        return require(id);
    }

    /** Removes a collection, not its products. @throws Problem 404 */
    @Transactional
    public void delete(CollectionId id) {
        Products.permit();
        CollectionView before = require(id);
        rows.delete(id);
        changed("collection.deleted", id, Map.of("slug", before.slug()), Map.of());
    }

    /** Says which products are in the collection, in their order. @throws Problem 404, 422 */
    @Transactional
    public CollectionView fill(CollectionId id, List<ProductId> products) {
        Products.permit();
        CollectionView before = require(id);
        check(products, MOST_PRODUCTS);
        requireAll(products, rows.fill(id, products));
        changed(
                "collection.filled",
                id,
                Map.of("products", String.valueOf(before.products())),
                Map.of("products", String.valueOf(products.size())));
        return require(id);
    }

    /** Says which products go with this one, in their order. @throws Problem 404, 422 */
    @Transactional
    public void relate(ProductId product, List<ProductId> related) {
        Products.permit();
        catalogue.touch(product);
        check(related, MOST_RELATED);
        requireAll(related, rows.relate(product, related));
        audit.record(AuditEntry.created(
                "product.related", "product", product, Map.of("related", String.valueOf(related.size()))));
    }

    /** The products of a collection, on sale or not, in their order. @throws Problem 404 */
    @Transactional
    public List<NamedSlug> inside(CollectionId id) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        require(id);
        return rows.inside(id);
    }

    /** Says which collections the product is in; it comes last in those that are new to it. @throws Problem 404, 422 */
    @Transactional
    public void place(ProductId product, List<CollectionId> collections) {
        Products.permit();
        catalogue.touch(product);
        Set<CollectionId> known = rows.all().stream().map(CollectionView::id).collect(Collectors.toSet());
        if (!known.containsAll(collections)) {
            throw Problem.invalid("collections", "Send the ids of collections of this business, as col_...");
        }
        rows.place(product, collections);
        audit.record(AuditEntry.created(
                "product.placed", "product", product, Map.of("collections", String.valueOf(collections.size()))));
    }

    private static void check(List<ProductId> products, int most) {
        if (products.size() > most || new HashSet<>(products).size() < products.size()) {
            throw Problem.invalid("products", "Send at most " + most + " products, each once.");
        }
    }

    private static void requireAll(List<ProductId> products, int found) {
        if (found < products.size()) {
            throw Problem.invalid("products", "Send the ids of other products of this business, as prd_...");
        }
    }

    private void changed(String action, CollectionId id, Map<String, String> before, Map<String, String> after) {
        audit.record(new AuditEntry(
                action, "collection", id.toString(), Optional.of(before), Optional.of(after), Optional.empty()));
    }
}
