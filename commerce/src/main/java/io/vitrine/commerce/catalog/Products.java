package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The products of the current business. Everybody sees those on sale; the staff sees all and changes them. */
@ApplicationScoped
public class Products {

    @Inject
    ProductRows rows;

    @Inject
    ProductWriting writing;

    @Inject
    ProductLists lists;

    @Inject
    Cursors cursors;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    /** A page of products. @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public ProductPage search(ProductSearch search) {
        boolean staff = staff();
        Optional<ListPlace> after = search.after().map(cursors::open).map(text -> ListPlace.read(text, search.order()));
        return lists.page(staff ? search : search.forEverybody(), staff, after, cursors::sign);
    }

    @Transactional
    public Optional<ProductDetails> find(ProductId id) {
        return rows.find(id, staff());
    }

    @Transactional
    public Optional<ProductDetails> find(String slug) {
        return rows.find(slug, staff());
    }

    /** Adds a product. @throws Problem 422 for a wrong field, a taken SKU or a taken slug */
    @Transactional
    public ProductDetails add(ProductDraft wanted) {
        permit();
        ProductId id = new ProductId(ids.next());
        ProductDraft added = writing.add(id, wanted);
        audit.record(AuditEntry.created("product.added", "product", id, ProductWriting.facts(added)));
        return rows.find(id, true).orElseThrow();
    }

    /**
     * Changes a product.
     *
     * @param version the one that the caller has seen, absent when that does not matter
     * @throws Problem 404, 412 when somebody else has changed it since, 422 for a wrong field
     */
    @Transactional
    public ProductDetails change(ProductId id, Optional<Integer> version, UnaryOperator<ProductDraft> change) {
        permit();
        ProductDraft before = locked(id, version).draft();
        ProductDraft after = writing.change(id, change.apply(before));
        audit.record(new AuditEntry(
                "product.changed",
                "product",
                id.toString(),
                Optional.of(ProductWriting.facts(before)),
                Optional.of(ProductWriting.facts(after)),
                Optional.empty()));
        return rows.find(id, true).orElseThrow();
    }

    /** Deletes a product that nobody has bought or stocked. @throws Problem 404, 409 when it is in use, 412 */
    @Transactional
    public void delete(ProductId id, Optional<Integer> version) {
        permit();
        ProductDraft before = locked(id, version).draft();
        ProductWriting.refusing(() -> {
            rows.delete(id);
            return id;
        });
        audit.record(new AuditEntry(
                "product.deleted",
                "product",
                id.toString(),
                Optional.of(ProductWriting.facts(before)),
                Optional.of(Map.of()),
                Optional.empty()));
    }

    private ProductDetails locked(ProductId id, Optional<Integer> version) {
        int current = rows.lock(id).orElseThrow(() -> Problem.notFound("product"));
        if (version.filter(seen -> seen != current).isPresent()) {
            throw CatalogueRefused.changedMeanwhile();
        }
        return rows.find(id, true).orElseThrow();
    }

    /** Whether the caller sees what is not on sale. */
    public static boolean staff() {
        return CurrentCall.require().actor().may(Permission.READ_PRODUCTS);
    }

    static void permit() {
        CurrentCall.permitAt(Permission.MANAGE_PRODUCTS, Optional.empty());
    }
}
