package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of contents, each stored once, and of what products show of them. */
@Dependent
class MediaRows {

    private static final String STORE = """
            insert into media (sha256, content_type, content, created_at) values (:hash, :type, :content, :now)
            on conflict (sha256) do nothing""";
    private static final String SHOW = """
            insert into product_media (product_id, position, kind, sha256, small, title, width, height)
            select :product, coalesce(max(position) + 1, 0), :kind, :hash, :small, :title, :width, :height
            from product_media where product_id = :product and kind = :kind having count(*) < :most""";
    private static final String SHOWN = """
            select exists (select from product_media where product_id = :product and kind = :kind and sha256 = :hash)""";
    private static final String HIDE =
            "delete from product_media where product_id = :product and kind = :kind and sha256 = :hash";
    /** Takes all of a kind away and puts them back in another order, in one statement, so that no two are in one place. */
    private static final String ARRANGE = """
            with gone as (delete from product_media where product_id = :product and kind = :kind returning *)
            insert into product_media (product_id, position, kind, sha256, small, title, width, height)
            select g.product_id, x.place - 1, g.kind, g.sha256, g.small, x.title, g.width, g.height
            from gone g join unnest(cast(:hashes as text[]), cast(:titles as text[])) with ordinality
                as x (hash, title, place) on x.hash = encode(g.sha256, 'hex')
            order by x.place""";

    private static final String HASHES = """
            select encode(sha256, 'hex') from product_media where product_id = :product and kind = :kind
            order by position""";
    private static final String FIND = "select content_type, content from media where sha256 = :hash";

    private static final String PICTURED = """
            select exists (select from media where sha256 = :hash and content_type like 'image/%')""";

    private static final int MOST = 30;

    private final Database database;
    private final Clock clock;

    @Inject
    MediaRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores the content and says its hash. */
    byte[] store(String type, byte[] content) {
        byte[] hash = hash(content);
        database.tenant()
                .useHandle(handle -> handle.createUpdate(STORE)
                        .bind("hash", hash)
                        .bind("type", type)
                        .bind("content", content)
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
        return hash;
    }

    boolean shown(ProductId product, MediaView.Kind kind, byte[] hash) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SHOWN)
                        .bind("product", product.value())
                        .bind("kind", kind.name())
                        .bind("hash", hash)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Shows the content last; false when the product has too many already. The product must be locked. */
    boolean show(
            ProductId product,
            MediaView.Kind kind,
            byte[] hash,
            byte @Nullable [] small,
            String title,
            int width,
            int height) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(SHOW)
                                .bind("product", product.value())
                                .bind("kind", kind.name())
                                .bind("hash", hash)
                                .bind("small", small)
                                .bind("title", title)
                                .bind("width", width == 0 ? null : width)
                                .bind("height", height == 0 ? null : height)
                                .bind("most", MOST)
                                .execute())
                == 1;
    }

    boolean hide(ProductId product, MediaView.Kind kind, byte[] hash) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(HIDE)
                                .bind("product", product.value())
                                .bind("kind", kind.name())
                                .bind("hash", hash)
                                .execute())
                > 0;
    }

    /** Hashes in hex of what the product shows of this kind, in their order. */
    List<String> hashes(ProductId product, MediaView.Kind kind) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HASHES)
                        .bind("product", product.value())
                        .bind("kind", kind.name())
                        .mapTo(String.class)
                        .list());
    }

    /** Puts all of a kind in this order, under these titles. The product must be locked, the hashes be its own. */
    void arrange(ProductId product, MediaView.Kind kind, List<TitledFile> files) {
        String[] hashes = files.stream().map(TitledFile::sha256).toArray(String[]::new);
        String[] titles = files.stream().map(TitledFile::title).toArray(String[]::new);
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ARRANGE)
                        .bind("product", product.value())
                        .bind("kind", kind.name())
                        .bindByType("hashes", hashes, String[].class)
                        .bindByType("titles", titles, String[].class)
                        .execute());
    }

    /** Whether the content is there and a picture. */
    boolean pictured(byte[] hash) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PICTURED)
                        .bind("hash", hash)
                        .mapTo(Boolean.class)
                        .one());
    }

    Optional<MediaContent> find(byte[] hash) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", hash)
                        .map((row, context) -> new MediaContent(row.getString("content_type"), row.getBytes("content")))
                        .findOne());
    }

    static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
