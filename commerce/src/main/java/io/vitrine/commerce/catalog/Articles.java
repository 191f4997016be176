package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Finds variants as people and scanners name them: by article number, barcode or name. */
@ApplicationScoped
public class Articles {

    private static final String COLUMNS = """
            select v.id, v.product_id, v.sku, p.name, v.label, v.barcode, v.tracked
            from variant v join product p on p.id = v.product_id""";
    private static final String OF = COLUMNS + " where v.id = any(:variants)";
    private static final String SCANNED = COLUMNS + """
             where v.active and (v.barcode = :code or lower(v.sku) = lower(:code))
            order by v.barcode is distinct from :code, v.sku limit 1""";
    private static final String FIND = COLUMNS + """
             where v.active and p.status <> 'ARCHIVED'
              and (v.barcode = :text or v.sku ilike :part or p.name ilike :part or v.label ilike :part)
            order by lower(v.sku) <> lower(:text), p.name, v.position, v.sku limit :limit""";

    private static final int MOST = 100;
    private static final int LONGEST = 100;

    @Inject
    Database database;

    /** These variants; one that is not known is absent. */
    @Transactional
    public Map<VariantId, Article> of(Collection<VariantId> variants) {
        permit();
        Map<VariantId, Article> found = new LinkedHashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(OF)
                        .bindByType("variants", ProductWriting.values(List.copyOf(variants)), UUID[].class)
                        .map(Articles::read)
                        .forEach(article -> found.put(article.variant(), article)));
        return found;
    }

    /** The variant with this barcode or, when there is none, with this article number. */
    @Transactional
    public Optional<Article> scanned(String code) {
        permit();
        String read = code.strip();
        if (!PlainText.line(read, LONGEST)) {
            return Optional.empty();
        }
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SCANNED)
                        .bind("code", read)
                        .map(Articles::read)
                        .findOne());
    }

    /** Variants that are not put away whose number, name or options hold the text. */
    @Transactional
    public List<Article> find(String text, int limit) {
        permit();
        String words = text.strip();
        if (!words.isEmpty() && !PlainText.line(words, LONGEST)) {
            return List.of();
        }
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("text", words)
                        .bind("part", part(words))
                        .bind("limit", Math.min(limit, MOST))
                        .map(Articles::read)
                        .list());
    }

    /** A pattern for texts that hold these words, whatever is in them. */
    public static String part(String words) {
        return '%' + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }

    /** Who works with stock knows what stands on the shelf. */
    private static void permit() {
        boolean keeper = CurrentCall.require().actor().may(Permission.READ_STOCK);
        CurrentCall.permit(keeper ? Permission.READ_STOCK : Permission.READ_PRODUCTS);
    }

    private static Article read(ResultSet row, StatementContext context) throws SQLException {
        return new Article(
                new VariantId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("sku"),
                row.getString("name"),
                row.getString("label"),
                Optional.ofNullable(row.getString("barcode")),
                row.getBoolean("tracked"));
    }
}
