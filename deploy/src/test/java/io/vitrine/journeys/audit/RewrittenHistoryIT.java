package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * With the server in hand as well as the database: stopped, changed, started again, signing what it finds. Two businesses
 * suffer it in one night: one gets yesterday's backup, of a platform that did not know the other yet; so nothing remembers
 * the other's chain, and all of it is made anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RewrittenHistoryIT {

    private static final List<String> CHAIN = List.of("audit_event", "audit_leaf", "audit_node", "audit_checkpoint");

    private final Path data = Machine.temporary();

    @SuppressWarnings("NullAway.Init")
    private Vitrine server;

    @SuppressWarnings("NullAway.Init")
    private Victim restored;

    @SuppressWarnings("NullAway.Init")
    private Victim rewritten;

    private String kept = "";

    @BeforeAll
    void oneNight() throws SQLException {
        server = Vitrine.start(data);
        restored = Victim.on(server);
        backUp();
        restored.sell(restored.business().addLocation("Later"), 2);
        restored.kit().keep();
        rewritten = Victim.on(server);
        kept = rewritten.kit().keep().getString("note");
        server.killServerOnly();
        restoreBackup();
        rewritten.tamper("update $.audit_event set after = '{\"total\": \"0.01\"}' where id = " + Victim.THIRD);
        rewritten.tamper("truncate $.audit_leaf, $.audit_node, $.audit_checkpoint");
        server = Vitrine.start(data);
        restored = restored.on(server, true);
        rewritten = rewritten.on(server, false);
    }

    @AfterAll
    void stop() {
        server.kill();
        Machine.delete(data);
    }

    @Test
    void yesterdaysBackupIsNamed() {
        restored.assertNamed("and the following up to 9 are missing");
        restored.sell(restored.business().addLocation("On"), 5);
        restored.kit().newest();
        restored.assertNamed("event 7 (evt_", "is not what was sealed: the checkpoint of");
    }

    @Test
    void aWholeChainRewrittenWithRightHashesIsNamed() {
        rewritten.kit().newest();
        EvidenceKit.Verdict alone = rewritten.kit().verdict();
        assertEquals(0, alone.exit(), "in itself the new chain is right: " + alone.words());
        rewritten.kit().keepText(kept);
        rewritten.assertNamed("event 1 (evt_", "is not what was sealed: the checkpoint of");
    }

    /** All tables as of one moment, as a backup has them. */
    private void backUp() throws SQLException {
        try (Intruder intruder = new Intruder(restored.business())) {
            intruder.runAny("begin isolation level repeatable read");
            intruder.runAny("create schema backup");
            intruder.backUp();
            for (String table : CHAIN) {
                intruder.runAny("create table backup.platform_%1$s as table platform.%1$s".formatted(table));
            }
            intruder.runAny("commit");
        }
    }

    private void restoreBackup() throws SQLException {
        try (Intruder intruder = new Intruder(restored.business())) {
            intruder.restoreChain();
            intruder.restoreLog();
            for (String table : CHAIN) {
                intruder.runAny("truncate platform.%1$s; insert into platform.%1$s table backup.platform_%1$s"
                        .formatted(table));
            }
        }
    }
}
