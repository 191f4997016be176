package io.vitrine.core.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final String CREATE =
            "create temporary table note (id uuid, at timestamptz, worth numeric, words text)" + " on commit drop";
    private static final String NOTE = """
            insert into note select * from unnest(?::uuid[], ?::timestamptz[], ?::numeric[], ?::text[])""";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final TestDatabase database = TestDatabase.shared();
    private final Tenant business = database.newBusiness("EUR", "Europe/Madrid");

    @Test
    void rowsThatSeveralFeaturesGatherAreWrittenOnceAfterEverythingElse() {
        List<String> notes = database.inTransaction(business, () -> {
            write(new Together()
                    .gather(NOTE, UUID.randomUUID(), NOON, new BigDecimal("1.50"), "{quoted}, \"text\"")
                    .gather(NOTE, UUID.randomUUID(), NOON.plusSeconds(1), null, null)
                    .add(CREATE));
            write(new Together().add("update note set words = 'none' where words is null"));
            return database.database()
                    .tenant()
                    .withHandle(handle -> handle.createQuery(
                                    "select concat_ws(' ', worth, words, extract(second from at)::int) from note order by at")
                            .mapTo(String.class)
                            .list());
        });
        assertEquals(List.of("1.50 {quoted}, \"text\" 0", "none 1"), notes);
    }

    @Test
    void aStatementThatMissesItsRowsFailsTheWhole() {
        Together writes = new Together().add(CREATE).addExactly(1, "update note set words = ?", "nobody");
        Together.Missed missed = assertThrows(
                Together.Missed.class,
                () -> database.inTransaction(business, () -> {
                    write(writes);
                    return true;
                }));
        assertEquals(1, missed.part());
    }

    private void write(Together writes) {
        try {
            writes.write(database.database().tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
