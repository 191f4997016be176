package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.PlainText;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What products and collections are called in the other languages of the shop. What is not said falls back to the product. */
@ApplicationScoped
public class Translations {

    private static final int MAX_NAME = 200;
    private static final int MAX_COLLECTION = 120;
    private static final int MAX_DESCRIPTION = 20_000;

    @Inject
    TranslationRows rows;

    @Inject
    Products products;

    @Inject
    Collections collections;

    @Inject
    Audit audit;

    /**
     * A thing in another language.
     *
     * @param description nothing for a collection, or where only the name is translated
     */
    public record Words(String name, String description) {}

    /** What these products are called in the language; those that nobody translated are absent. */
    @Transactional
    public Map<UUID, Words> products(String language, Collection<UUID> products) {
        return products.isEmpty() ? Map.of() : rows.products(language, products);
    }

    /** What the collections are called in the language; those that nobody translated are absent. */
    @Transactional
    public Map<UUID, Words> collections(String language) {
        return rows.collections(language);
    }

    /** A product in its other languages, by their codes. @throws Problem 404 */
    @Transactional
    public Map<String, Words> of(ProductId product) {
        CurrentCall.permit(Permission.READ_PRODUCTS);
        require(product);
        return rows.of(product.value());
    }

    /** Says what a product is called in a language; without words, takes it back. @throws Problem 404, 422 */
    @Transactional
    public void say(ProductId product, String language, Optional<Words> words) {
        permit();
        require(product);
        check(language);
        words.ifPresent(said -> new Checks()
                .that(
                        PlainText.line(said.name(), MAX_NAME),
                        "name",
                        "Write 1 to 200 characters on one line, none that turns the direction.")
                .that(
                        PlainText.lines(said.description(), MAX_DESCRIPTION),
                        "description",
                        "Write at most 20000 characters, none that turns the direction.")
                .raise());
        rows.product(product.value(), language, words);
        record("product", product, language, words.isPresent());
    }

    /** Says what a collection is called in a language; without words, takes it back. @throws Problem 404, 422 */
    @Transactional
    public void say(CollectionId collection, String language, Optional<String> name) {
        permit();
        collections.require(collection);
        check(language);
        if (name.filter(said -> !PlainText.line(said, MAX_COLLECTION)).isPresent()) {
            throw Problem.invalid("name", "Write 1 to 120 characters on one line, none that turns the direction.");
        }
        rows.collection(collection.value(), language, name);
        record("collection", collection, language, name.isPresent());
    }

    private void require(ProductId product) {
        if (products.find(product).isEmpty()) {
            throw Problem.notFound("product");
        }
    }

    private static void check(String language) {
        if (!StoreLanguages.SPOKEN.contains(language)) {
            throw Problem.invalid("language", "Use one of " + String.join(", ", StoreLanguages.SPOKEN) + ".");
        }
    }

    private void record(String thing, Object id, String language, boolean said) {
        audit.record(AuditEntry.created(
                thing + ".translated", thing, id, Map.of("language", language, "said", String.valueOf(said))));
    }

    private static void permit() {
        CurrentCall.permitAt(Permission.MANAGE_PRODUCTS, Optional.empty());
    }
}
