package io.vitrine.journeys.audit;

import static io.vitrine.journeys.audit.Tried.as;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.external.Outside;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What operators do to businesses, and what owners say when one asks to look in. */
final class OperatorWrites {

    private static final String BECAUSE = "{\"reason\":\"Case 8841\"}";
    private static final String INVITE = """
            insert into platform.operator_invitation (token_hash, email, expires_at)
            values (sha256(cast(? as bytea)), ?, now() + interval '1 hour')""";

    private final Business business = Business.open("cover-operator");
    private final Client platform = Client.of(business.server().port(), "localhost");
    private final Client operator = Outside.operator(business.server());

    Tried tried() {
        return new Tried(business)
                .with(
                        "POST /api/operator/login",
                        client -> as(platform, client).post("/api/operator/login", credentials()))
                .with(
                        "POST /api/operator/logout",
                        client -> as(platform, client)
                                .post("/api/operator/logout", "{\"accessToken\":\"" + token() + "\"}"))
                .with("POST /api/operator/acceptance", this::accept)
                .with(
                        "POST /api/operator/businesses/{business}/suspension",
                        client -> as(operator, client).post(another() + "/suspension", BECAUSE))
                .with(
                        "POST /api/operator/businesses/{business}/resumption",
                        client -> as(operator, client).post(suspended() + "/resumption", BECAUSE))
                .with(
                        "POST /api/operator/businesses/{business}/plan",
                        client -> as(operator, client)
                                .post(another() + "/plan", "{\"plan\":\"GROWTH\",\"reason\":\"Upgrade\"}"))
                .with(
                        "POST /api/operator/backups",
                        client -> as(operator, client).post("/api/operator/backups", backup()))
                .with("POST /api/operator/support", client -> ask(as(operator, client)))
                .with(
                        "DELETE /api/operator/support/{access}",
                        client -> as(operator, client).delete("/api/operator/support/" + asked()))
                .with(
                        "POST /api/support-access/{access}/consent",
                        client -> client.post("/api/support-access/" + asked() + "/consent", "{}"))
                .with(
                        "POST /api/support-access/{access}/refusal",
                        client -> client.post("/api/support-access/" + asked() + "/refusal", "{}"))
                .with("DELETE /api/support-access/{access}", this::end);
    }

    private String token() {
        return Login.operator(platform, Outside.OPERATOR, Business.PASSWORD);
    }

    private static JsonObject credentials() {
        return Json.createObjectBuilder(Outside.credentials(Outside.OPERATOR))
                .add("totp", Login.code(Outside.OPERATOR).orElseThrow())
                .build();
    }

    /** The first operator is invited at the start of the server; here the link is made by hand. */
    private Answer accept(Client client) {
        String token = "operator-" + UUID.randomUUID();
        Outside.sql(business, INVITE, token.getBytes(StandardCharsets.UTF_8), token + "@platform.example");
        return as(platform, client)
                .post(
                        "/api/operator/acceptance",
                        "{\"token\":\"" + token + "\",\"name\":\"Olga Operator\",\"password\":\"" + Business.PASSWORD
                                + "\"}");
    }

    private static JsonObject backup() {
        return Json.createObjectBuilder()
                .add("cell", "cell-1")
                .add("at", "2026-01-02T03:00:00Z")
                .add("kind", "FULL")
                .add("bytes", 1)
                .add("sha256", (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""))
                .build();
    }

    private String another() {
        return "/api/operator/businesses/" + Outside.id(operator, Business.open("cover-managed"));
    }

    private String suspended() {
        String address = another();
        operator.post(address + "/suspension", BECAUSE).expect(200);
        return address;
    }

    /** Asks anew, whatever came of earlier wishes. */
    private Answer ask(Client client) {
        String id = Outside.id(operator, business);
        Outside.data(operator.get("/api/operator/support").expect(200).json()).stream()
                .filter(access -> access.getString("business").equals(id))
                .filter(access -> List.of("ASKED", "OPEN").contains(access.getString("state")))
                .forEach(access -> operator.delete("/api/operator/support/" + access.getString("id"))
                        .expect(204));
        return client.post(
                "/api/operator/support", "{\"business\":\"" + id + "\",\"reason\":\"Case 8841\",\"hours\":2}");
    }

    private String asked() {
        return Tried.id(ask(operator));
    }

    private Answer end(Client client) {
        String access = "/api/support-access/" + asked();
        business.owner().post(access + "/consent", "{}").expect(200);
        return client.delete(access);
    }
}
