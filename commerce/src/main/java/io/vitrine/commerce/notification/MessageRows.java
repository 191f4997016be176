package io.vitrine.commerce.notification;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of mails to customers. */
@ApplicationScoped
class MessageRows {

    private static final Duration LOST = Duration.ofMinutes(10);
    private static final Duration SHOWS = Duration.ofDays(30);
    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    /** A mail that leaves now. */
    record Leaving(UUID id, String email, String subject, String text, String html, int tries) {}

    /**
     * What became of it.
     *
     * @param proof that its link carries
     */
    record Outcome(UUID id, String state, Optional<OpaqueToken> proof) {}

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** One that was queued already is not queued again. */
    void queue(List<Letter> letters) {
        database.tenant().useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(NewsSql.QUEUE);
            letters.forEach(letter -> batch.bind("id", ids.next())
                    .bind("event", letter.event())
                    .bind("kind", letter.kind().name())
                    .bind("order", letter.order())
                    .bind("about", letter.about().orElse(null))
                    .bind("email", letter.email())
                    .bind("subject", letter.subject())
                    .bind("body", letter.text())
                    .bind("html", letter.html())
                    .bind("now", now())
                    .add());
            batch.execute();
        });
    }

    List<Leaving> take(int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NewsSql.TAKE)
                        .bind("now", now())
                        .bind("lost", now().minus(LOST))
                        .bind("limit", limit)
                        .map((row, context) -> new Leaving(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("html"),
                                row.getInt("tries")))
                        .list());
    }

    void left(List<Outcome> outcomes) {
        database.tenant().useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(NewsSql.LEFT);
            outcomes.forEach(one -> batch.bind("id", one.id())
                    .bind("state", one.state())
                    .bind("now", now())
                    .bindByType("token", one.proof().map(OpaqueToken::hash).orElse(null), byte[].class)
                    .add());
            batch.execute();
        });
    }

    List<MessageView> ofOrder(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NewsSql.OF_ORDER)
                        .bind("order", order)
                        .map(MessageRows::view)
                        .list());
    }

    List<MessageView> ofAccount(UUID account, Optional<MessageView> after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NewsSql.OF_ACCOUNT)
                        .bind("account", account)
                        .bind("place", after.map(last -> utc(last.queuedAt())).orElse(EVER))
                        .bind("place_id", after.map(MessageView::id).orElse(LAST))
                        .bind("limit", limit)
                        .map(MessageRows::view)
                        .list());
    }

    /** The order of the mail; empty for what is no mail's link, or that of an old one. */
    Optional<String> prove(OpaqueToken proof) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NewsSql.PROVE)
                        .bind("token", proof.hash())
                        .bind("now", now())
                        .bind("since", now().minus(SHOWS))
                        .mapTo(UUID.class)
                        .findOne()
                        .map(order -> TypeId.format("ord", order)));
    }

    Optional<Boolean> wantsNews(OpaqueToken proof) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NewsSql.CHOICE)
                        .bind("token", proof.hash())
                        .mapTo(boolean.class)
                        .findOne());
    }

    /** Whether there is such a mail. */
    boolean choose(OpaqueToken proof, boolean news) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(NewsSql.CHOOSE)
                                .bind("token", proof.hash())
                                .bind("news", news)
                                .bind("now", now())
                                .execute()
                        == 1);
    }

    private static MessageView view(ResultSet row, StatementContext context) throws SQLException {
        return new MessageView(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body").replace(Letter.PROOF, "\u2026"),
                row.getString("state"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("left_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
