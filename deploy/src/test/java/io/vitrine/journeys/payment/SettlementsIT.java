package io.vitrine.journeys.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A gateway's settlement file over HTTP. */
class SettlementsIT {

    private static final String HEAD = "kind,reference,amount,fee,currency,payout,date\n";

    @Test
    void aFileIsHeldAgainstPaymentsAndBookedOnce() {
        Till till = Till.open("settled");
        Client owner = till.business().owner();
        till.offerElsewhere(owner).expect(200);
        String payment = till.begunElsewhere();
        assertEquals(204, till.told(till.business().anonymous(), "e1", payment).status());
        String file = HEAD + "PAYMENT," + payment + ",42.00,0.75,EUR,po_1,\nPAYMENT,strange,10.00,0,EUR,po_1,\n";
        JsonObject taken = send(owner, file).expect(201).json();
        assertEquals(1, taken.getInt("matched"));
        assertEquals(1, taken.getInt("differences"));
        JsonObject difference = taken.getJsonArray("differing").getJsonObject(0);
        assertEquals("MISSING_WITH_US", difference.getString("difference"));
        assertEquals(3, difference.getInt("row"));
        assertEquals(taken, send(owner, file).expect(201).json(), "the same file again");
        assertEquals(
                taken,
                owner.get("/api/settlements/" + taken.getString("id"))
                        .expect(200)
                        .json());
        assertEquals(
                1,
                owner.get("/api/settlements?gateway=remote-simulator")
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .size());
        String entries =
                owner.get("/api/ledger/entries?kind=PAYOUT").expect(200).body();
        assertTrue(entries.contains("51.25"), entries);
        send(owner, HEAD + "PAYMENT,=1+1,x,0,EUR,,\n").expectProblem(422);
        send(owner, "").expectProblem(422);
        JsonObject check =
                Till.send(owner, "POST", "/api/ledger/checks", "").expect(200).json();
        assertTrue(check.getBoolean("passed"), check.toString());
    }

    static Answer send(Client client, String file) {
        return client.with("Content-Type", "text/csv")
                .postBytes(
                        "/api/settlements?gateway=remote-simulator&name=file.csv",
                        file.getBytes(StandardCharsets.UTF_8));
    }
}
