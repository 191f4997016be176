package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What other features ask of the catalogue, inside their own transaction. It asks for no permission: they have. */
@Dependent
public class Catalogue {

    private static final String TOUCH = """
            update product set version = version + 1, updated_at = now() where id = :id""";
    private static final String EXISTS = "select exists (select from product where id = :id)";

    private final Database database;

    @Inject
    public Catalogue(Database database) {
        this.database = database;
    }

    /** @throws Problem 404 when there is no such product, on sale or not */
    public void require(ProductId product) {
        boolean exists = database.tenant()
                .withHandle(handle -> handle.createQuery(EXISTS)
                        .bind("id", product.value())
                        .mapTo(Boolean.class)
                        .one());
        if (!exists) {
            throw Problem.notFound("product");
        }
    }

    /** Says that something of the product has changed, and keeps others from changing it. @throws Problem 404 */
    public void touch(ProductId product) {
        int touched = database.tenant()
                .withHandle(handle ->
                        handle.createUpdate(TOUCH).bind("id", product.value()).execute());
        if (touched == 0) {
            throw Problem.notFound("product");
        }
    }
}
