package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.CatalogueRefused;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The blocks of the shop's first page: drafted by who runs the shop, seen by everybody once published. */
@ApplicationScoped
public class HomeBlocks {

    private static final int MOST = 40;

    @Inject
    BlockRows rows;

    @Inject
    StoreSettings settings;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    @Inject
    Media media;

    /** What visitors see; absent before something was published. */
    @Transactional
    public Optional<Edition> published() {
        return rows.edition();
    }

    /** The blocks as drafted, in their order. */
    @Transactional
    public List<Block> draft() {
        CurrentCall.permit(Permission.MANAGE_STORE);
        return rows.all();
    }

    @Transactional
    public PageState state() {
        CurrentCall.permit(Permission.MANAGE_STORE);
        return rows.state();
    }

    /** @throws Problem 404 */
    @Transactional
    public Block require(BlockId id) {
        CurrentCall.permit(Permission.MANAGE_STORE);
        return rows.find(id).orElseThrow(() -> Problem.notFound("block"));
    }

    /** Adds a block as the last one of the draft. @throws Problem 422 */
    @Transactional
    public Block add(BlockDraft wanted) {
        permit();
        int version = rows.revise();
        if (rows.all().size() >= MOST) {
            throw Problem.invalid("kind", "There are 40 blocks already; remove some first.");
        }
        check(wanted);
        BlockId id = new BlockId(ids.next());
        rows.add(id, wanted, version);
        audit.record(AuditEntry.created("store-block.added", "store-block", id, facts(wanted)));
        return new Block(id, version, wanted);
    }

    /**
     * Changes a block of the draft; its kind stays.
     *
     * @param seen the version that the caller has seen, absent when that does not matter
     * @throws Problem 404, 412 when somebody else has changed it since, 422
     */
    @Transactional
    public Block change(BlockId id, Optional<Integer> seen, UnaryOperator<BlockDraft> change) {
        permit();
        int version = rows.revise();
        Block before = current(id, seen);
        BlockDraft wanted = change.apply(before.content());
        if (wanted.kind() != before.content().kind()) {
            throw Problem.invalid("kind", "A block stays what it is; add another one.");
        }
        check(wanted);
        rows.change(id, wanted, version);
        changed("store-block.changed", id, facts(before.content()), facts(wanted));
        return new Block(id, version, wanted);
    }

    /** Takes a block out of the draft. @throws Problem 404, 412 */
    @Transactional
    public void delete(BlockId id, Optional<Integer> seen) {
        permit();
        rows.revise();
        Block before = current(id, seen);
        rows.delete(id);
        changed("store-block.deleted", id, facts(before.content()), Map.of());
    }

    /** Puts the blocks of the draft in this order. @throws Problem 412 when these are not all of them */
    @Transactional
    public List<Block> arrange(List<BlockId> order) {
        permit();
        int version = rows.revise();
        List<BlockId> before = rows.all().stream().map(Block::id).toList();
        if (order.size() != before.size() || !new HashSet<>(order).equals(new HashSet<>(before))) {
            throw CatalogueRefused.changedMeanwhile();
        }
        rows.arrange(order);
        audit.record(AuditEntry.created(
                "store-blocks.arranged", "store-page", "home", Map.of("revision", String.valueOf(version))));
        return rows.all();
    }

    /** Shows the draft to everybody. @throws Problem 422 when a block says nothing in the shop's first language */
    @Transactional
    public Edition publish() {
        permit();
        rows.revise();
        List<Block> blocks = rows.all();
        Checks checks = new Checks().that(!blocks.isEmpty(), "blocks", "Add a block first.");
        String first = settings.current().first();
        blocks.stream()
                .filter(block -> block.content().kind() != BlockKind.FEATURED)
                .forEach(block -> checks.that(
                        block.content().says(first),
                        "blocks." + block.id(),
                        "“" + block.content().kind().label()
                                + "” says nothing in the first language of the shop. Write something, or remove it."));
        checks.raise();
        int number = rows.publish(blocks, CurrentCall.require().actor().key());
        audit.record(AuditEntry.created(
                "store-page.published",
                "store-page",
                "home",
                Map.of("edition", String.valueOf(number), "blocks", String.valueOf(blocks.size()))));
        return rows.edition().orElseThrow();
    }

    /** Throws away what was drafted since the last edition. @throws Problem 409 before the first one */
    @Transactional
    public List<Block> undo() {
        permit();
        int version = rows.revise();
        Edition edition = rows.edition().orElseThrow(HomeBlocks::nothingPublished);
        rows.replace(edition.blocks(), version);
        audit.record(AuditEntry.created(
                "store-page.undone", "store-page", "home", Map.of("edition", String.valueOf(edition.number()))));
        return rows.all();
    }

    private Block current(BlockId id, Optional<Integer> seen) {
        Block block = rows.find(id).orElseThrow(() -> Problem.notFound("block"));
        if (seen.filter(version -> version != block.version()).isPresent()) {
            throw CatalogueRefused.changedMeanwhile();
        }
        return block;
    }

    private void check(BlockDraft wanted) {
        if (wanted.picture().filter(hash -> !media.holds(hash)).isPresent()) {
            throw Problem.invalid("picture", "Send the picture first and name it by its sha256.");
        }
    }

    private void changed(String action, BlockId id, Map<String, String> before, Map<String, String> after) {
        audit.record(new AuditEntry(
                action, "store-block", id.toString(), Optional.of(before), Optional.of(after), Optional.empty()));
    }

    private static Map<String, String> facts(BlockDraft draft) {
        return Map.of(
                "kind",
                draft.kind().name(),
                "languages",
                String.join(" ", draft.texts().keySet().stream().sorted().toList()),
                "characters",
                String.valueOf(BlockJson.write(draft).build().toString().length()));
    }

    private static Problem nothingPublished() {
        return Problem.of(409, "nothing-published", "Nothing was published yet", "Publish the draft first.");
    }

    private static void permit() {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
    }
}
