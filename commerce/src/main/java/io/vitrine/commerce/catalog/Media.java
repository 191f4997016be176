package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures and documents of products. Contents are named by their hash, and never change. */
@ApplicationScoped
public class Media {

    private static final int MAX_TITLE = 200;

    @Inject
    MediaRows rows;

    @Inject
    ProductRows products;

    @Inject
    Catalogue catalogue;

    @Inject
    Audit audit;

    /** The content with this hash in hex; everybody may see it who knows the hash. */
    @Transactional
    public Optional<MediaContent> find(String sha256) {
        return hash(sha256).flatMap(rows::find);
    }

    /** Whether there is a picture with this hash in hex. */
    @Transactional
    public boolean holds(String sha256) {
        return hash(sha256).filter(rows::pictured).isPresent();
    }

    /**
     * Keeps a picture for the shop itself, made anew.
     *
     * @throws Problem 413 above 20 MB, 415 for another kind of file, 422 for a damaged one
     */
    @Transactional
    public KeptPicture keep(byte[] file) {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        Picture picture = Picture.read(MediaRefused.checkSize(file));
        String whole = HexFormat.of().formatHex(rows.store(picture.type, picture.content));
        String small = HexFormat.of().formatHex(rows.store(picture.type, picture.small));
        audit.record(AuditEntry.created("picture.kept", "picture", whole, Map.of("type", picture.type)));
        return new KeptPicture(whole, small, picture.width, picture.height);
    }

    /** @throws Problem 404 when there is no such product */
    @Transactional
    public void require(ProductId product) {
        Products.permit();
        catalogue.require(product);
    }

    /**
     * Adds a file to a product: a picture, which is made anew, or a PDF document.
     *
     * @throws Problem 404, 413 above 20 MB, 415 for another kind of file, 422 for a damaged one or one too many
     */
    @Transactional
    public MediaView add(ProductId product, MediaView.Kind kind, String title, byte[] file) {
        Products.permit();
        catalogue.require(product);
        MediaRefused.checkSize(file);
        if (!title.isEmpty() && !PlainText.line(title, MAX_TITLE)) {
            throw Problem.invalid("title", "Write at most 200 characters on one line.");
        }
        byte[] hash = kind == MediaView.Kind.IMAGE ? picture(product, title, file) : document(product, title, file);
        String shown = HexFormat.of().formatHex(hash);
        audit.record(AuditEntry.created(
                "product." + kind.name().toLowerCase(Locale.ROOT) + "-added",
                "product",
                product,
                Map.of("sha256", shown)));
        return products.find(product, true).orElseThrow().media().stream()
                .filter(media -> media.kind() == kind && media.sha256().equals(shown))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a file away from a product; its content stays at its address. @throws Problem 404 */
    @Transactional
    public void remove(ProductId product, MediaView.Kind kind, String sha256) {
        Products.permit();
        catalogue.touch(product);
        if (hash(sha256).filter(hash -> rows.hide(product, kind, hash)).isEmpty()) {
            throw Problem.notFound("file");
        }
        audit.record(new AuditEntry(
                "product." + kind.name().toLowerCase(Locale.ROOT) + "-removed",
                "product",
                product.toString(),
                Optional.of(Map.of("sha256", sha256)),
                Optional.of(Map.of()),
                Optional.empty()));
    }

    /**
     * Puts the pictures or documents of a product in another order, and says what they show.
     *
     * @param files all of them, each once
     * @throws Problem 404, 422 when others than the product's are named, or not all
     */
    @Transactional
    public void arrange(ProductId product, MediaView.Kind kind, List<TitledFile> files) {
        Products.permit();
        catalogue.touch(product);
        List<String> before = rows.hashes(product, kind);
        List<String> after = files.stream().map(TitledFile::sha256).toList();
        if (after.size() != before.size() || !new HashSet<>(after).equals(new HashSet<>(before))) {
            throw Problem.invalid("files", "Name each of the product's files once, by its hash.");
        }
        if (files.stream().anyMatch(file -> !file.title().isEmpty() && !PlainText.line(file.title(), MAX_TITLE))) {
            throw Problem.invalid("title", "Write at most 200 characters on one line.");
        }
        rows.arrange(product, kind, files);
        audit.record(new AuditEntry(
                "product." + kind.name().toLowerCase(Locale.ROOT) + "s-arranged",
                "product",
                product.toString(),
                Optional.of(Map.of("first", before.stream().findFirst().orElse(""))),
                Optional.of(Map.of("first", after.stream().findFirst().orElse(""))),
                Optional.empty()));
    }

    private byte[] picture(ProductId product, String title, byte[] file) {
        Picture picture = Picture.read(file); // before the product is locked: it takes a while
        byte[] hash = rows.store(picture.type, picture.content);
        byte[] small = rows.store(picture.type, picture.small);
        show(product, MediaView.Kind.IMAGE, hash, small, title, picture);
        return hash;
    }

    private byte[] document(ProductId product, String title, byte[] file) {
        if (FileKind.of(file).filter(kind -> kind == FileKind.PDF).isEmpty()) {
            throw MediaRefused.unknown("Send a PDF document.");
        }
        byte[] hash = rows.store("application/pdf", file);
        show(product, MediaView.Kind.DOCUMENT, hash, null, title, null);
        return hash;
    }

    private void show(
            ProductId product,
            MediaView.Kind kind,
            byte[] hash,
            byte @Nullable [] small,
            String title,
            @Nullable Picture picture) {
        catalogue.touch(product);
        if (rows.shown(product, kind, hash)) {
            return;
        }
        int width = picture == null ? 0 : picture.width;
        int height = picture == null ? 0 : picture.height;
        if (!rows.show(product, kind, hash, small, title, width, height)) {
            throw Problem.invalid("body", "The product has 30 of these already; remove one first.");
        }
    }

    private static Optional<byte[]> hash(String sha256) {
        return sha256.matches("[0-9a-f]{64}") ? Optional.of(HexFormat.of().parseHex(sha256)) : Optional.empty();
    }
}
