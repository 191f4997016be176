package io.vitrine.journeys.audit;

import static io.vitrine.journeys.audit.Tried.as;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.team.Colleague;
import java.util.List;
import java.util.UUID;

/** People, invitations and roles, and owners who part. */
final class TeamWrites {

    private final Business business = Business.open("cover-team");
    private final Colleague one = Colleague.founder(business);
    private final Colleague two = Colleague.join(one, "OWNER", List.of());

    Tried tried() {
        return new Tried(business)
                .with("POST /api/team", client -> client.post("/api/team", invitation(Colleague.address("new"))))
                .with(
                        "POST /api/team/invitations/{id}/mail",
                        client -> client.post("/api/team/invitations/" + invited() + "/mail", "{}"))
                .with(
                        "DELETE /api/team/invitations/{id}",
                        client -> client.delete("/api/team/invitations/" + invited() + "?reason=mistake"))
                .with("POST /api/team/invitations/acceptance", this::accept)
                .with(
                        "PATCH /api/team/{member}",
                        client -> Tried.send(
                                client,
                                "PATCH",
                                "/api/team/" + hand(),
                                "{\"role\":\"MARKETING\",\"reason\":\"moved\"}"))
                .with("DELETE /api/team/{member}", client -> client.delete("/api/team/" + hand() + "?reason=left"))
                .with("POST /api/roles", TeamWrites::addRole)
                .with(
                        "PATCH /api/roles/{role}",
                        client -> Tried.send(client, "PATCH", "/api/roles/" + role(), role("locations:read")))
                .with("DELETE /api/roles/{role}", client -> client.delete("/api/roles/" + role() + "?reason=unused"))
                .with("POST /api/owner-removals", this::open)
                .with(
                        "POST /api/owner-removals/{id}/consent",
                        client -> as(two.client(), client).post(removal(), "{}"))
                .with("DELETE /api/owner-removals/{id}/consent", client -> client.delete(removal()))
                .with("POST /api/owner-agreements", this::propose)
                .with(
                        "POST /api/owner-agreements/{id}/consent",
                        client -> as(two.client(), client).post(agreement(), "{}"))
                .with("DELETE /api/owner-agreements/{id}/consent", client -> client.delete(agreement()));
    }

    private static String invitation(String email) {
        return "{\"email\":\"" + email + "\",\"role\":\"WAREHOUSE\",\"reason\":\"season\"}";
    }

    private String invited() {
        return Tried.id(one.invite(Colleague.address("new"), "WAREHOUSE", List.of()));
    }

    private Answer accept(Client client) {
        String email = Colleague.address("new");
        one.invite(email, "WAREHOUSE", List.of()).expect(201);
        return as(business.anonymous(), client)
                .post(
                        "/api/team/invitations/acceptance",
                        "{\"token\":\"" + Colleague.token(business, email) + "\",\"name\":\"Nell New\",\"password\":\""
                                + Business.PASSWORD + "\"}");
    }

    private String hand() {
        return Colleague.join(one, "WAREHOUSE", List.of()).id();
    }

    private static String role(String permission) {
        return "{\"name\":\"Own " + UUID.randomUUID() + "\",\"permissions\":[\"" + permission
                + "\"],\"reason\":\"needed\"}";
    }

    private static Answer addRole(Client client) {
        return client.post("/api/roles", role("orders:read"));
    }

    private String role() {
        return Tried.id(addRole(one.client()));
    }

    /** About an owner of whom no removal is open yet. */
    private Answer open(Client client) {
        return client.post(
                "/api/owner-removals",
                "{\"member\":\"" + Colleague.owner(one, two).id() + "\",\"reason\":\"left the company\"}");
    }

    private String removal() {
        return "/api/owner-removals/" + Tried.id(open(one.client())) + "/consent";
    }

    /** About an owner of whom nothing is proposed yet. */
    private Answer propose(Client client) {
        return client.post(
                "/api/owner-agreements",
                "{\"member\":\"" + Colleague.owner(one, two).id()
                        + "\",\"withheld\":[\"security:write\"],\"reason\":\"as agreed\"}");
    }

    private String agreement() {
        return "/api/owner-agreements/" + Tried.id(propose(one.client())) + "/consent";
    }
}
