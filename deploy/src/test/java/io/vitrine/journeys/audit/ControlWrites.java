package io.vitrine.journeys.audit;

import static io.vitrine.journeys.audit.Tried.as;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.external.Outside;
import io.vitrine.journeys.team.Colleague;
import java.util.List;
import java.util.UUID;

/** What takes two people, and what an owner decides about the access of others. */
final class ControlWrites {

    private static final String LINK = """
            insert into platform.sso_link (tenant_id, issuer, subject, account_id, linked_at)
            select t.id, 'https://login.acme.example', 'one', a.id, now()
            from platform.account a, platform.tenant t where a.email = ? and t.slug = ?""";

    private static final String CLOSE = "update platform.access_review set closed_at = now() where closed_at is null"
            + " and tenant_id = (select id from platform.tenant where slug = ?)";
    private static final String BECAUSE = "{\"reason\":\"needed\"}";

    private final Business business = Business.open("cover-control");
    private final Colleague one = Colleague.founder(business);
    private final Colleague two = Colleague.join(one, "OWNER", List.of());

    Tried tried() {
        return new Tried(business)
                .with("POST /api/approvals", ControlWrites::ask)
                .with(
                        "POST /api/approvals/{id}/approval",
                        client -> as(two.client(), client).post(pending() + "/approval", "{}"))
                .with(
                        "POST /api/approvals/{id}/rejection",
                        client -> as(two.client(), client).post(pending() + "/rejection", BECAUSE))
                .with("POST /api/approvals/{id}/withdrawal", client -> client.post(pending() + "/withdrawal", "{}"))
                .with("POST /api/approvals/{id}/reminder", client -> client.post(pending() + "/reminder", "{}"))
                .with("PATCH /api/two-person-rules/{rule}", this::require)
                .with("PATCH /api/audit/retention", this::keepLonger)
                .with("POST /api/emergencies", this::declare)
                .with(
                        "POST /api/emergencies/{id}/review",
                        client -> look(as(two.client(), client), Tried.id(declare(one.client()))))
                .with("POST /api/access-reviews", this::review)
                .with("POST /api/access-reviews/{id}/decisions", this::decide)
                .with(
                        "PUT /api/access-reviews/schedule",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/access-reviews/schedule",
                                "{\"months\":3,\"days\":14,\"reason\":\"policy\"}"))
                .with("PUT /api/single-sign-on", ControlWrites::provider)
                .with("DELETE /api/single-sign-on", this::removeProvider)
                .with("DELETE /api/single-sign-on/link", this::unlink)
                .with("POST /api/customer-sign-in", client -> customers(client, "one"))
                .with(
                        "DELETE /api/customer-sign-in/{id}",
                        client -> client.delete(
                                "/api/customer-sign-in/" + Tried.id(customers(one.client(), "two")) + "?reason=over"))
                .with("POST /api/address-rules", ControlWrites::allow)
                .with(
                        "DELETE /api/address-rules/{id}",
                        client ->
                                client.delete("/api/address-rules/" + Tried.id(allow(one.client())) + "?reason=moved"));
    }

    /** Whoever becomes an owner is agreed on by two, also in an emergency. */
    private static Answer ask(Client client) {
        return client.post(
                "/api/approvals",
                "{\"action\":\"member.invite\",\"command\":{\"email\":\"" + Colleague.address("owner")
                        + "\",\"role\":\"OWNER\"},\"reason\":\"partner\"}");
    }

    private String pending() {
        return "/api/approvals/"
                + ask(one.client()).expect(202).json().getJsonObject("approval").getString("id");
    }

    /** Switches a rule on that was switched off. */
    private Answer require(Client client) {
        String rule = "/api/two-person-rules/role-grant";
        Answer off = Tried.send(one.client(), "PATCH", rule, "{\"required\":false,\"reason\":\"small shop\"}");
        if (off.status() == 202) {
            two.approve(off.json().getJsonObject("approval").getString("id")).expect(200);
        }
        return Tried.send(client, "PATCH", rule, "{\"required\":true,\"reason\":\"grown\"}");
    }

    private Answer keepLonger(Client client) {
        int years = one.client().get("/api/audit/retention").expect(200).json().getInt("years");
        return Tried.send(
                client, "PATCH", "/api/audit/retention", "{\"years\":" + (years + 1) + ",\"reason\":\"policy\"}");
    }

    /** Once the earlier ones are reviewed. */
    private Answer declare(Client client) {
        Outside.data(one.client().get("/api/emergencies").expect(200).json()).stream()
                .filter(emergency -> !emergency.containsKey("reviewedAt"))
                .forEach(emergency ->
                        look(two.client(), emergency.getString("id")).expect(200));
        return client.post("/api/emergencies", "{\"reason\":\"the till is down\"}");
    }

    private static Answer look(Client client, String emergency) {
        return client.post("/api/emergencies/" + emergency + "/review", BECAUSE);
    }

    private Answer review(Client client) {
        Outside.sql(business, CLOSE, business.slug());
        return client.post("/api/access-reviews", "{}");
    }

    private Answer decide(Client client) {
        return client.post(
                "/api/access-reviews/" + Tried.id(review(one.client())) + "/decisions",
                "{\"member\":\"" + two.id() + "\",\"decision\":\"CONFIRMED\"}");
    }

    private static Answer provider(Client client) {
        return Tried.send(
                client,
                "PUT",
                "/api/single-sign-on",
                "{\"name\":\"Acme ID\",\"issuer\":\"https://login.acme.example\",\"clientId\":\"vitrine\","
                        + "\"clientSecret\":\"of the test\",\"domains\":[\"acme.example\"],\"reason\":\"policy\"}");
    }

    private static Answer customers(Client client, String issuer) {
        return client.post(
                "/api/customer-sign-in",
                "{\"name\":\"Acme\",\"issuer\":\"https://" + issuer + ".acme.example\",\"clientId\":\"vitrine\","
                        + "\"clientSecret\":\"of the test\",\"reason\":\"policy\"}");
    }

    private Answer removeProvider(Client client) {
        provider(one.client()).expect(200);
        return client.delete("/api/single-sign-on?reason=moved");
    }

    private Answer unlink(Client client) {
        Outside.sql(business, LINK, Business.email(business.slug()), business.slug());
        return client.delete("/api/single-sign-on/link");
    }

    /** For a role that nobody has here. */
    private static Answer allow(Client client) {
        String network = "10." + (UUID.randomUUID().hashCode() & 127) + "."
                + (UUID.randomUUID().hashCode() & 127) + ".0/24";
        return client.post(
                "/api/address-rules",
                "{\"network\":\"" + network + "\",\"role\":\"STORE_MANAGER\",\"reason\":\"office\"}");
    }
}
