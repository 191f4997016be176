package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memberships that end by themselves. */
class EndDatesIT {

    private final Business business = Business.open("ends");
    private final Colleague owner = Colleague.founder(business);

    @Test
    void accessEndsByItselfInOpenHandsAndTheLeaverIsRecorded() throws SQLException {
        Instant end = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(40));
        String email = Colleague.address("season");
        invite(email, "STORE_MANAGER", end).expect(201);
        Colleague season = Colleague.accept(business, email);
        assertEquals(
                end,
                Instant.parse(owner.client()
                        .get("/api/team/" + season.id())
                        .expect(200)
                        .json()
                        .getString("until")));
        assertEquals(200, season.figures());
        change(season, "\"until\":\"" + Instant.now().plus(Duration.ofDays(6)) + "\"")
                .expect(200);
        awaited("/dev/mail?to=" + owner.email(), Client.of(business.server().port(), "localhost"), "access ends soon");
        over(season);
        awaitRefusal(season);
        business.anonymous()
                .post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + Business.PASSWORD + "\"}")
                .expectProblem(401);
        awaited("/api/audit/sign-ins?action=membership.ended", owner.client(), "The end date came");
        owner.client().get("/api/team/" + season.id()).expectProblem(404);
    }

    @Test
    void nobodyHandsOutALongerTimeThanTheyHave() {
        Instant end = Instant.now().plus(Duration.ofDays(30));
        String email = Colleague.address("admin");
        String role = owner.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"Season's lead\",\"permissions\":[\"team:read\",\"team:write\","
                                + "\"locations:read\",\"orders:read\"],\"reason\":\"season\"}")
                .expect(201)
                .json()
                .getString("id");
        invite(email, role, end).expect(201);
        Colleague admin = Colleague.accept(business, email);
        tooLong(change(admin, admin, "\"unlimited\":true"));
        tooLong(change(admin, admin, "\"until\":\"" + end.plusSeconds(60) + "\""));
        tooLong(admin.invite(Colleague.address("helper"), "WAREHOUSE", List.of()));
        change(admin, "\"unlimited\":true").expect(200);
    }

    @Test
    void ownersHaveNoEndAndThePastIsNone() {
        invite(Colleague.address("owner"), "OWNER", Instant.now().plus(Duration.ofDays(9)))
                .expectProblem(422);
        invite(Colleague.address("late"), "WAREHOUSE", Instant.now().minusSeconds(1))
                .expectProblem(422);
        change(owner, "\"until\":\"" + Instant.now().plus(Duration.ofDays(9)) + "\"")
                .expectProblem(422);
    }

    private static void tooLong(Answer answer) {
        String body = answer.expectProblem(403).body();
        assertTrue(body.contains("access for that long"), body);
    }

    private Answer invite(String email, String role, Instant until) {
        return owner.client()
                .post(
                        "/api/team",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("role", role)
                                .add("until", until.toString())
                                .add("reason", Colleague.BECAUSE)
                                .build());
    }

    private Answer change(Colleague whom, String fields) {
        return change(owner, whom, fields);
    }

    private static Answer change(Colleague by, Colleague whom, String fields) {
        return by.patch("/api/team/" + whom.id(), "{" + fields + ",\"reason\":\"season\"}");
    }

    /** The time passes. */
    private void over(Colleague season) throws SQLException {
        try (var database = business.server().owner();
                var later = database.prepareStatement("update platform.membership m set valid_until = now()"
                        + " from platform.account a where a.id = m.account_id and a.email = ?")) {
            later.setString(1, season.email());
            assertEquals(1, later.executeUpdate());
        }
    }

    private static void awaitRefusal(Colleague season) {
        int status = 200;
        for (int i = 0; i < 200 && status == 200; i++) {
            status = season.figures();
            Machine.pause(100);
        }
        assertTrue(status == 401 || status == 403, "status " + status);
    }

    private static void awaited(String path, Client reader, String words) {
        for (int i = 0; i < 600; i++) {
            if (reader.get(path).expect(200).body().contains(words)) {
                return;
            }
            Machine.pause(100);
        }
        throw new AssertionError(path + " does not say: " + words);
    }
}
