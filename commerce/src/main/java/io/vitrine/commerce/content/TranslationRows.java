package io.vitrine.commerce.content;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of what things are called in other languages. */
@Dependent
class TranslationRows {

    private static final String PRODUCTS = """
            select product_id as id, name, description from product_translation
            where language = :language and product_id = any(:ids)""";
    private static final String COLLECTIONS = """
            select collection_id as id, name, '' as description from collection_translation where language = :language""";
    private static final String OF = """
            select language, name, description from product_translation where product_id = :id""";
    private static final String WRITE = """
            insert into product_translation (product_id, language, name, description)
            values (:id, :language, :name, :description)
            on conflict (product_id, language) do update set name = excluded.name, description = excluded.description""";
    private static final String FORGET =
            "delete from product_translation where product_id = :id and language = :language";
    private static final String WRITE_COLLECTION = """
            insert into collection_translation (collection_id, language, name) values (:id, :language, :name)
            on conflict (collection_id, language) do update set name = excluded.name""";
    private static final String FORGET_COLLECTION =
            "delete from collection_translation where collection_id = :id and language = :language";

    private final Database database;

    @Inject
    TranslationRows(Database database) {
        this.database = database;
    }

    Map<UUID, Translations.Words> products(String language, Collection<UUID> products) {
        Map<UUID, Translations.Words> found = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(PRODUCTS)
                        .bind("language", language)
                        .bindByType("ids", products.toArray(UUID[]::new), UUID[].class)
                        .map(TranslationRows::read)
                        .forEach(one -> found.put(one.getKey(), one.getValue())));
        return Map.copyOf(found);
    }

    Map<UUID, Translations.Words> collections(String language) {
        Map<UUID, Translations.Words> found = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(COLLECTIONS)
                        .bind("language", language)
                        .map(TranslationRows::read)
                        .forEach(one -> found.put(one.getKey(), one.getValue())));
        return Map.copyOf(found);
    }

    Map<String, Translations.Words> of(UUID product) {
        Map<String, Translations.Words> found = new TreeMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(OF)
                        .bind("id", product)
                        .map((row, context) -> Map.entry(
                                row.getString("language"),
                                new Translations.Words(row.getString("name"), row.getString("description"))))
                        .forEach(one -> found.put(one.getKey(), one.getValue())));
        return found;
    }

    void product(UUID product, String language, Optional<Translations.Words> words) {
        database.tenant().useHandle(handle -> {
            if (words.isPresent()) {
                handle.createUpdate(WRITE)
                        .bind("id", product)
                        .bind("language", language)
                        .bind("name", words.get().name())
                        .bind("description", words.get().description())
                        .execute();
            } else {
                handle.createUpdate(FORGET)
                        .bind("id", product)
                        .bind("language", language)
                        .execute();
            }
        });
    }

    void collection(UUID collection, String language, Optional<String> name) {
        database.tenant().useHandle(handle -> {
            if (name.isPresent()) {
                handle.createUpdate(WRITE_COLLECTION)
                        .bind("id", collection)
                        .bind("language", language)
                        .bind("name", name.get())
                        .execute();
            } else {
                handle.createUpdate(FORGET_COLLECTION)
                        .bind("id", collection)
                        .bind("language", language)
                        .execute();
            }
        });
    }

    private static Map.Entry<UUID, Translations.Words> read(ResultSet row, StatementContext context)
            throws SQLException {
        return Map.entry(
                row.getObject("id", UUID.class),
                new Translations.Words(row.getString("name"), row.getString("description")));
    }
}
