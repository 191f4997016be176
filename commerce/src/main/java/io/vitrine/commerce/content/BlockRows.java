package io.vitrine.commerce.content;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of blocks and editions. */
@Dependent
class BlockRows {

    private static final String STATE = "select edition, revision <> published as changed from store_page";
    private static final String REVISE = """
            insert into store_page (revision) values (1)
            on conflict (only_one) do update set revision = store_page.revision + 1 returning revision""";
    private static final String ALL = """
            select id, version, content from store_block where cast(:id as uuid) is null or id = cast(:id as uuid)
            order by position, id""";
    private static final String ADD = """
            insert into store_block (id, kind, position, content, version, updated_at)
            select :id, :kind, coalesce(max(position) + 1, 0), cast(:content as jsonb), :version, :now from store_block""";
    private static final String CHANGE = """
            update store_block set content = cast(:content as jsonb), version = :version, updated_at = :now where id = :id""";
    private static final String DELETE = "delete from store_block where id = :id";
    private static final String EMPTY = "delete from store_block";
    private static final String ARRANGE = """
            update store_block b set position = x.place from unnest(:ids) with ordinality as x (id, place) where b.id = x.id""";
    private static final String NEXT = """
            update store_page set edition = edition + 1, published = revision returning edition""";
    private static final String CAUGHT_UP = "update store_page set published = revision";
    private static final String PUBLISH = """
            insert into store_edition (number, blocks, published_at, actor)
            values (:number, cast(:blocks as jsonb), :now, :actor)""";
    private static final String EDITION = """
            select number, published_at, blocks from store_edition order by number desc limit 1""";

    private final Database database;
    private final Clock clock;

    @Inject
    BlockRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    PageState state() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(STATE)
                        .map((row, context) -> new PageState(row.getInt("edition"), row.getBoolean("changed")))
                        .findOne()
                        .orElse(PageState.UNTOUCHED));
    }

    /** A new version for what is about to change; whoever changes the page next waits. */
    int revise() {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(REVISE).mapTo(Integer.class).one());
    }

    List<Block> all() {
        return find(Optional.empty());
    }

    Optional<Block> find(BlockId id) {
        return find(Optional.of(id)).stream().findFirst();
    }

    private List<Block> find(Optional<BlockId> id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("id", id.map(BlockId::value).orElse(null))
                        .map(BlockRows::read)
                        .list());
    }

    /** Adds the block as the last one. */
    void add(BlockId id, BlockDraft content, int version) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("kind", content.kind().name())
                        .bind("content", BlockJson.write(content).build().toString())
                        .bind("version", version)
                        .bind("now", now())
                        .execute());
    }

    void change(BlockId id, BlockDraft content, int version) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CHANGE)
                        .bind("id", id.value())
                        .bind("content", BlockJson.write(content).build().toString())
                        .bind("version", version)
                        .bind("now", now())
                        .execute());
    }

    void delete(BlockId id) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(DELETE).bind("id", id.value()).execute());
    }

    void arrange(List<BlockId> order) {
        UUID[] ids = order.stream().map(BlockId::value).toArray(UUID[]::new);
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ARRANGE)
                        .bindByType("ids", ids, UUID[].class)
                        .execute());
    }

    /** Makes an edition of these blocks. @return its number */
    int publish(List<Block> blocks, String actor) {
        JsonArrayBuilder content = Json.createArrayBuilder();
        blocks.forEach(block -> content.add(
                BlockJson.write(block.content()).add("id", block.id().toString())));
        return database.tenant().withHandle(handle -> {
            int number = handle.createQuery(NEXT).mapTo(Integer.class).one();
            handle.createUpdate(PUBLISH)
                    .bind("number", number)
                    .bind("blocks", content.build().toString())
                    .bind("now", now())
                    .bind("actor", actor)
                    .execute();
            return number;
        });
    }

    /** The draft becomes these blocks, which are what is published. */
    void replace(List<Block> blocks, int version) {
        database.tenant().useHandle(handle -> handle.createUpdate(EMPTY).execute());
        blocks.forEach(block -> add(block.id(), block.content(), version));
        database.tenant().useHandle(handle -> handle.createUpdate(CAUGHT_UP).execute());
    }

    /** What visitors see. */
    Optional<Edition> edition() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(EDITION)
                        .map((row, context) -> new Edition(
                                row.getInt("number"),
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant(),
                                blocks(row.getString("blocks"), row.getInt("number"))))
                        .findOne());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static List<Block> blocks(String json, int edition) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(block -> new Block(
                            BlockId.parse(block.getString("id")).orElseThrow(), edition, BlockJson.read(block)))
                    .toList();
        }
    }

    private static Block read(ResultSet row, StatementContext context) throws SQLException {
        return new Block(
                new BlockId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                BlockJson.read(row.getString("content")));
    }
}
