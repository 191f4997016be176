package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A page that stays open does not keep its person signed in. */
class IdleIT {

    /** The server asks the database again after five seconds. */
    private static final int REMEMBERED = 5_200;

    private static final String POLL = "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\",\"data\":{}}]}";
    private static final String CLICK = "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":{}}]}";

    @Test
    void heartbeatsAndPollsLetASessionEndAndAClickKeepsIt() throws SQLException {
        Person owner = new Person(Business.open("idle"));
        Answer in = owner.form("/signin", "", "email", owner.email(), "password", Business.PASSWORD);
        Client page = owner.browser(Person.cookies(in));
        assertEquals(200, page.get("/app/").status());

        idle(owner, 14);
        page.post("/app/?v-r=heartbeat&v-uiId=0", "");
        screen(page, POLL);
        assertTrue(idleMinutes(owner) >= 14, "idle for " + idleMinutes(owner));
        screen(page, CLICK);
        assertEquals(0, idleMinutes(owner));

        idle(owner, 15);
        page.post("/app/?v-r=heartbeat&v-uiId=0", "").expectProblem(401);
        assertTrue(
                screen(page, CLICK).body().contains("\"meta\":{\"sessionExpired\":true}"),
                "the screen is told to load anew");
        assertEquals(303, page.get("/app/owner/today").status());
    }

    private static Answer screen(Client page, String events) {
        return page.with("Content-Type", "application/json").post("/app/?v-r=uidl&v-uiId=0", events);
    }

    private static void idle(Person owner, int minutes) throws SQLException {
        try (Connection database = owner.business().server().owner();
                PreparedStatement back = database.prepareStatement(
                        "update platform.portal_session set last_active = now() - make_interval(mins => ?) where account_id ="
                                + " (select id from platform.account where email = ?)")) {
            back.setInt(1, minutes);
            back.setString(2, owner.email());
            assertEquals(1, back.executeUpdate());
        }
        Machine.pause(REMEMBERED);
    }

    private static int idleMinutes(Person owner) throws SQLException {
        try (Connection database = owner.business().server().owner();
                PreparedStatement ask = database.prepareStatement(
                        "select floor(extract(epoch from now() - s.last_active) / 60) from platform.portal_session s"
                                + " join platform.account a on a.id = s.account_id where a.email = ?")) {
            ask.setString(1, owner.email());
            try (ResultSet row = ask.executeQuery()) {
                assertTrue(row.next());
                return row.getInt(1);
            }
        }
    }
}
