package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Vitrine;
import java.sql.SQLException;
import java.util.UUID;

/** A business with a trail of six events, sealed in three checkpoints at least, the last of which its owner kept. */
record Victim(Business business, EvidenceKit kit) {

    static final String THIRD = "(select event_id from $.audit_leaf where seq = 2)";

    private static final int TAMPERED = 1;

    static Victim on(Vitrine server) {
        Business business = Business.open(server, "tamper", "EUR", "Europe/Madrid");
        Victim victim = new Victim(business, new EvidenceKit(business));
        String location = business.addLocation("Shop");
        victim.sell(location, 2);
        victim.kit.newest();
        victim.sell(location, 1);
        victim.kit.newest();
        victim.sell(location, 2);
        victim.kit.keep();
        return victim;
    }

    /** The same after the server was started again. */
    Victim on(Vitrine server, boolean withWhatWasKept) {
        Business again = Business.signedIn(server, business.slug(), business.currency());
        return new Victim(again, withWhatWasKept ? kit.at(again) : new EvidenceKit(again));
    }

    void sell(String location, int count) {
        for (int i = 0; i < count; i++) {
            business.owner().post("/api/orders", business.sale(location).json()).expect(201);
        }
    }

    /** As the database's superuser; {@code $} stands for the business's schema. */
    String tamper(String sql) throws SQLException {
        try (Intruder intruder = new Intruder(business)) {
            return intruder.run(sql);
        }
    }

    /** The event at the third place. */
    String third() throws SQLException {
        String id = tamper("select replace(cast(" + THIRD + " as text), '-', '')");
        return TypeId.format(
                "evt",
                new UUID(
                        Long.parseUnsignedLong(id.substring(0, 16), 16), Long.parseUnsignedLong(id.substring(16), 16)));
    }

    void assertNamed(String... parts) {
        EvidenceKit.Verdict verdict = kit.verdict();
        assertEquals(TAMPERED, verdict.exit(), verdict.words());
        for (String part : parts) {
            assertTrue(verdict.words().contains(part), verdict.words() + " should say: " + part);
        }
    }
}
