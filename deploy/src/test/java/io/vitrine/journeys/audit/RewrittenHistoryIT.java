package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the server in hand as well as the database: stopped, changed, started again, signing what it finds. */
class RewrittenHistoryIT {

    private static final List<String> CHAIN = List.of("audit_event", "audit_leaf", "audit_node", "audit_checkpoint");

    private final Path data = Machine.temporary();

    @SuppressWarnings("NullAway.Init")
    private Vitrine server;

    @SuppressWarnings("NullAway.Init")
    private Victim victim;

    @BeforeEach
    void start() {
        server = Vitrine.start(data);
        victim = Victim.on(server);
    }

    @AfterEach
    void stop() {
        server.kill();
        Machine.delete(data);
    }

    @Test
    void yesterdaysBackupIsNamed() throws SQLException {
        try (Intruder intruder = new Intruder(victim.business())) {
            intruder.run("create schema backup");
            intruder.backUp();
            for (String table : CHAIN) {
                intruder.runAny("create table backup.platform_%1$s as table platform.%1$s".formatted(table));
            }
        }
        victim.sell(victim.business().addLocation("Later"), 2);
        victim.kit().keep();
        server.killServerOnly();
        try (Intruder intruder = new Intruder(victim.business())) {
            intruder.restoreChain();
            intruder.restoreLog();
            for (String table : CHAIN) {
                intruder.runAny("truncate platform.%1$s; insert into platform.%1$s table backup.platform_%1$s"
                        .formatted(table));
            }
        }
        server = Vitrine.start(data);
        victim = victim.on(server, true);
        victim.assertNamed("and the following up to 9 are missing");
        victim.sell(victim.business().addLocation("On"), 5);
        victim.kit().newest();
        victim.assertNamed("event 8 (evt_", "is not what was sealed: the checkpoint of");
    }

    @Test
    void aWholeChainRewrittenWithRightHashesIsNamed() throws SQLException {
        JsonObject kept = victim.kit().keep();
        server.killServerOnly();
        victim.tamper("update $.audit_event set after = '{\"total\": \"0.01\"}' where id = " + Victim.THIRD);
        victim.tamper("truncate $.audit_leaf, $.audit_node, $.audit_checkpoint");
        victim.tamper("truncate platform.audit_leaf, platform.audit_node, platform.audit_checkpoint");
        victim.tamper("truncate platform.log_leaf, platform.log_node");
        server = Vitrine.start(data);
        victim = victim.on(server, false);
        victim.kit().newest();
        EvidenceKit.Verdict alone = victim.kit().verdict();
        assertEquals(0, alone.exit(), "in itself the new chain is right: " + alone.words());
        victim.kit().keepText(kept.getString("note"));
        victim.assertNamed("event 1 (evt_", "is not what was sealed: the checkpoint of");
    }
}
