package io.vitrine.journeys.audit;

import static io.vitrine.journeys.audit.Tried.as;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.external.Outside;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What is given to people from outside, and what they ask for. */
final class ExternalWrites {

    private final Business business = Business.open("cover-outside");
    private final Client auditor;
    private final Client second;

    ExternalWrites() {
        String email = address();
        Outside.give(business.owner(), email, "AUDITOR", Outside.march());
        auditor = Outside.accept(business, email);
        second = Outside.secondOwner(business, "second@" + business.slug() + ".example");
    }

    Tried tried() {
        return new Tried(business)
                .with("POST /api/grants", client -> give(client, address()))
                .with("POST /api/grants/{grant}/confirmation", this::confirm)
                .with(
                        "DELETE /api/grants/{grant}",
                        client -> client.delete("/api/grants/" + Tried.id(give(business.owner(), address()))))
                .with("PUT /api/grants/rule", client -> {
                    rule(business.owner(), false).expect(200);
                    return rule(client, true);
                })
                .with("POST /api/grant-acceptance", this::accept)
                .with("POST /api/documents", ExternalWrites::share)
                .with(
                        "POST /api/documents/{document}/versions",
                        client -> client.postBytes(
                                shared() + "/versions?name=refunds.txt",
                                "Within 30 days.".getBytes(StandardCharsets.UTF_8)))
                .with("DELETE /api/documents/{document}", client -> client.delete(shared()))
                .with("POST /api/evidence-requests", client -> wish(as(auditor, client), "The lease"))
                .with(
                        "POST /api/evidence-requests/{request}/answer",
                        client -> client.post(wished() + "/answer", "{\"answer\":\"In the folder\"}"))
                .with(
                        "POST /api/evidence-requests/{request}/refusal",
                        client -> client.post(wished() + "/refusal", "{\"answer\":\"We have none\"}"));
    }

    private static String address() {
        return "ada-" + UUID.randomUUID().toString().substring(0, 8) + "@audit-firm.example";
    }

    private static Answer give(Client client, String email) {
        return client.post("/api/grants", Outside.wish(email, "AUDITOR", Outside.march()));
    }

    private static Answer rule(Client client, boolean second) {
        return Tried.send(client, "PUT", "/api/grants/rule", "{\"secondOwner\":" + second + ",\"reason\":\"policy\"}");
    }

    private Answer confirm(Client client) {
        rule(business.owner(), true).expect(200);
        String grant = Tried.id(give(business.owner(), address()));
        return as(second, client).post("/api/grants/" + grant + "/confirmation", "{}");
    }

    private Answer accept(Client client) {
        rule(business.owner(), false).expect(200);
        String email = address();
        give(business.owner(), email).expect(201);
        return as(Client.of(business.server().port(), "localhost"), client)
                .post(
                        "/api/grant-acceptance",
                        "{\"token\":\"" + Outside.token(business.server(), email)
                                + "\",\"name\":\"Ada Auditor\",\"password\":\"" + Business.PASSWORD + "\"}");
    }

    private static Answer share(Client client) {
        return client.postBytes(
                "/api/documents?class=POLICY&title=Refunds&name=refunds.txt",
                "Within 14 days.".getBytes(StandardCharsets.UTF_8));
    }

    private String shared() {
        return "/api/documents/" + Tried.id(share(business.owner()));
    }

    private static Answer wish(Client client, String words) {
        return client.post("/api/evidence-requests", "{\"wish\":\"" + words + "\",\"due\":\"2099-01-31\"}");
    }

    private String wished() {
        String words = "The lease " + UUID.randomUUID();
        wish(auditor, words).expect(201);
        return Outside.data(auditor.get("/api/evidence-requests").expect(200).json()).stream()
                .filter(request -> request.getString("wish").equals(words))
                .map(request -> "/api/evidence-requests/" + request.getString("id"))
                .findFirst()
                .orElseThrow();
    }
}
