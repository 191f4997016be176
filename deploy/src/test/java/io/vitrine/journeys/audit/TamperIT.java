package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Vitrine;
import io.vitrine.journeys.external.Outside;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the database's superuser can do to the rows of a trail is named by the verifier of whoever kept a checkpoint. */
class TamperIT {

    private final Victim victim = Victim.on(Vitrine.shared());

    @Test
    void anUntouchedTrailIsSound() {
        EvidenceKit.Verdict verdict = victim.kit().verdict();
        assertEquals(0, verdict.exit(), verdict.words());
        assertTrue(verdict.words().startsWith("SOUND: 7 events of bus_"), verdict.words());
        assertTrue(verdict.words().contains("Compared with 2 checkpoints"), verdict.words());
        assertTrue(verdict.words().matches("(?s).*On the platform: [1-9][0-9]* events about.*"), verdict.words());
    }

    /** What operators did to the business, and who signed in, lies in the platform's own trail. */
    @Test
    void aChangedEventOfThePlatformIsNamed() throws SQLException {
        victim.tamper("update platform.audit_event set reason = 'The owner asked for it' where id ="
                + " (select e.id from platform.audit_event e join platform.tenant t on t.id = e.tenant_id"
                + " join platform.audit_leaf l on l.event_id = e.id where t.key = '$' order by l.seq limit 1)");
        victim.assertNamed("platform event evt_", "is not what was sealed");
    }

    /** Who signs in is not shown to people from outside; their file says that it is not in it. */
    @Test
    void whatAnAuditorTakesSaysNothingOfThePlatform() {
        Business business = victim.business();
        String email = "auditor-" + business.slug() + "@firm.example";
        Outside.giveAll(business, email, "AUDITOR");
        String token = Outside.accept(business, email).header("Authorization").replace("Bearer ", "");
        EvidenceKit kit = new EvidenceKit(
                new Business(business.server(), business.slug(), business.currency(), business.key(), token));
        EvidenceKit.Verdict verdict = kit.verdict();
        assertEquals(0, verdict.exit(), verdict.words());
        assertTrue(verdict.words().contains("says nothing of what happened on the platform"), verdict.words());
    }

    @Test
    void aChangedPayloadIsNamed() throws SQLException {
        victim.tamper(
                "update $.audit_event set after = '{\"total\": \"0.01\", \"lines\": 1}' where id = " + Victim.THIRD);
        victim.assertNamed("event 3 (" + victim.third() + ") is not what was sealed");
    }

    @Test
    void aChangedTimeIsNamed() throws SQLException {
        victim.tamper("update $.audit_event set at = at - interval '1 microsecond' where id = " + Victim.THIRD);
        victim.assertNamed("event 3 (" + victim.third() + ") is not what was sealed");
    }

    @Test
    void aChangedActorIsNamed() throws SQLException {
        victim.tamper("update $.audit_event set actor = 'acc_01h00000000000000000000000' where id = " + Victim.THIRD);
        victim.assertNamed("event 3 (" + victim.third() + ") is not what was sealed");
    }

    @Test
    void aDeletedEventInTheMiddleIsNamed() throws SQLException {
        String third = victim.third();
        victim.tamper("delete from $.audit_event where id = " + Victim.THIRD);
        victim.assertNamed("event 3 (" + third + ") is missing");
    }

    @Test
    void aDeletedEventWithItsLeafIsNamed() throws SQLException {
        victim.tamper("delete from $.audit_event where id = " + Victim.THIRD);
        victim.tamper("delete from $.audit_leaf where seq = 2");
        victim.assertNamed("event number 3 is missing");
    }

    @Test
    void aDeletedTailIsNamed() throws SQLException {
        victim.tamper("delete from $.audit_event where id in (select event_id from $.audit_leaf where seq >= 4)");
        victim.tamper("delete from $.audit_leaf where seq >= 4");
        victim.tamper("delete from $.audit_checkpoint where size > 4");
        victim.assertNamed("event number 5 and the following up to 6 are missing");
    }

    @Test
    void aForgedEventAmongSealedOnesIsNamed() throws SQLException {
        victim.tamper("insert into $.audit_event (id, at, actor, action, object_type, object_id, xid)"
                + " select gen_random_uuid(), e.at, e.actor, 'order.recorded', 'order', 'ord_forged', e.xid"
                + " from $.audit_event e where e.id = " + Victim.THIRD);
        victim.assertNamed("this event was inserted, it was never sealed", "ord_forged");
    }

    @Test
    void aForgedEventOfYesterdayThatTheSealerTookIsNamed() throws SQLException {
        victim.tamper(
                "insert into $.audit_event (id, at, actor, action, object_type, object_id)"
                        + " values (gen_random_uuid(), now() - interval '1 day', 'acc_1', 'order.recorded', 'order', 'ord_late')");
        victim.kit().newest();
        victim.assertNamed("event 7 (evt_", "it was inserted later");
    }

    @Test
    void twoSwappedEventsAreNamed() throws SQLException {
        victim.tamper("update $.audit_leaf set seq = 900 where seq = 1");
        victim.tamper("update $.audit_leaf set seq = 1 where seq = 2");
        victim.tamper("update $.audit_leaf set seq = 2 where seq = 900");
        victim.assertNamed("event ", "is not what was sealed");
    }

    @Test
    void eventsCopiedFromAnotherBusinessAreNamed() throws SQLException {
        Business other = Business.open(Vitrine.shared(), "other", "EUR", "Europe/Madrid");
        other.addLocation("Elsewhere");
        new EvidenceKit(other).newest();
        String theirs = other.key();
        String third = victim.third();
        victim.tamper("delete from $.audit_event where id = " + Victim.THIRD);
        victim.tamper("insert into $.audit_event select * from " + theirs + ".audit_event limit 1");
        victim.tamper("update $.audit_leaf l set event_id = o.event_id, hash = o.hash from " + theirs
                + ".audit_leaf o where l.seq = 2 and o.seq = 0");
        assertTrue(!third.equals(victim.third()), "the copy took the third place");
        victim.assertNamed("event 3 (" + victim.third() + ") is not what was sealed");
    }

    @Test
    void aDroppedChainIsNamed() throws SQLException {
        victim.tamper("truncate $.audit_event, $.audit_leaf, $.audit_node, $.audit_checkpoint");
        victim.assertNamed("event number 1 and the following up to 6 are missing");
        victim.kit().forgetWhatWasKept();
        victim.assertNamed("the platform's log holds a checkpoint over them");
    }
}
