package io.vitrine.identity.document;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.grant.DocumentClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of documents; for people from outside the views of the same names. */
@ApplicationScoped
class DocumentRows {

    private static final String ALL = """
            select id, class, title, created_at, withdrawn_at is not null as withdrawn from shared_document
            order by created_at desc, id desc limit 500""";
    private static final String FIND = """
            select id, class, title, created_at, withdrawn_at is not null as withdrawn from shared_document where id = :id""";
    private static final String VERSIONS = """
            select document_id, no, file_name, media_type, bytes, sha256, added_at from shared_version
            where document_id = any (:ids) order by document_id, no desc""";
    private static final String ADD = """
            insert into shared_document (id, class, title, created_by, created_at)
            values (:id, :class, :title, :by, :now)""";
    private static final String KEEP =
            "insert into shared_content (sha256, content) values (:sha256, :content) on conflict (sha256) do nothing";
    private static final String ADD_VERSION = """
            insert into shared_version (document_id, no, file_name, media_type, bytes, sha256, added_by, added_at)
            select :id, coalesce(max(no), 0) + 1, :name, :type, :bytes, :sha256, :by, :now
            from shared_version where document_id = :id""";
    private static final String WITHDRAW =
            "update shared_document set withdrawn_at = :now where id = :id and withdrawn_at is null";
    private static final String CONTENT = """
            select c.content from shared_version v join shared_content c on c.sha256 = v.sha256
            where v.document_id = :id and v.no = :no""";

    @Inject
    Database database;

    List<SharedDocument> all() {
        return withVersions(database.tenant()
                .withHandle(handle ->
                        handle.createQuery(ALL).map(DocumentRows::read).list()));
    }

    Optional<SharedDocument> find(DocumentId id) {
        return withVersions(database.tenant()
                        .withHandle(handle -> handle.createQuery(FIND)
                                .bind("id", id.value())
                                .map(DocumentRows::read)
                                .list()))
                .stream()
                .findFirst();
    }

    private List<SharedDocument> withVersions(List<SharedDocument> bare) {
        Map<UUID, List<SharedDocument.Version>> versions = new LinkedHashMap<>();
        UUID[] ids = bare.stream().map(document -> document.id().value()).toArray(UUID[]::new);
        database.tenant()
                .useHandle(handle -> handle.createQuery(VERSIONS)
                        .bind("ids", ids)
                        .map((row, context) -> Map.entry(row.getObject("document_id", UUID.class), version(row)))
                        .forEach(found -> versions.computeIfAbsent(found.getKey(), id -> new java.util.ArrayList<>())
                                .add(found.getValue())));
        return bare.stream()
                .filter(document -> versions.containsKey(document.id().value()))
                .map(document -> new SharedDocument(
                        document.id(),
                        document.documentClass(),
                        document.title(),
                        document.createdAt(),
                        document.withdrawn(),
                        versions.getOrDefault(document.id().value(), List.of())))
                .toList();
    }

    void add(DocumentId id, DocumentClass documentClass, String title, String by, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("class", documentClass.name())
                        .bind("title", title)
                        .bind("by", by)
                        .bind("now", now)
                        .execute());
    }

    void addVersion(DocumentId id, ShareFile file, String by, Instant now) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(KEEP)
                    .bind("sha256", file.sha256())
                    .bind("content", file.content())
                    .execute();
            handle.createUpdate(ADD_VERSION)
                    .bind("id", id.value())
                    .bind("name", file.name())
                    .bind("type", file.mediaType())
                    .bind("bytes", file.bytes())
                    .bind("sha256", file.sha256())
                    .bind("by", by)
                    .bind("now", now)
                    .execute();
        });
    }

    boolean withdraw(DocumentId id, Instant now) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(WITHDRAW)
                                .bind("id", id.value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    Optional<byte[]> content(DocumentId id, int no) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(CONTENT)
                        .bind("id", id.value())
                        .bind("no", no)
                        .mapTo(byte[].class)
                        .findOne());
    }

    private static SharedDocument read(ResultSet row, StatementContext context) throws SQLException {
        return new SharedDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                DocumentClass.valueOf(row.getString("class")),
                row.getString("title"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("withdrawn"),
                List.of());
    }

    private static SharedDocument.Version version(ResultSet row) throws SQLException {
        return new SharedDocument.Version(
                row.getInt("no"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getTimestamp("added_at").toInstant());
    }
}
