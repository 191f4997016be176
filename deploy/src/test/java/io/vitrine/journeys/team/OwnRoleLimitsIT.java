package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Sale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The amounts that a business's own role sets bind its people. */
class OwnRoleLimitsIT {

    @Test
    void aSaleAboveTheLimitOfTheRoleIsRefused() {
        Business business = Business.open("limit");
        Colleague owner = Colleague.founder(business);
        String role = owner.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"Till\",\"permissions\":[\"orders:write\",\"orders:read\"],"
                                + "\"limits\":{\"orders:write\":\"500.00\"},\"reason\":\"till\"}")
                .expect(201)
                .json()
                .getString("id");
        Sale sale = business.sale(business.addLocation("Shop"));
        String email = Colleague.address("till");
        owner.invite(email, role, List.of()).expect(201);
        Colleague till = Colleague.accept(business, email);
        till.client().post("/api/orders", sale.worth("200.00").json()).expect(201);
        assertEquals(
                "beyond-limit",
                till.client()
                        .post("/api/orders", sale.worth("900.00").json())
                        .expectProblem(403)
                        .json()
                        .getString("type")
                        .replaceAll(".*/", ""));
        owner.client().post("/api/orders", sale.worth("900.00").json()).expect(201);
    }
}
