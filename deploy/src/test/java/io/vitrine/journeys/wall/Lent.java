package io.vitrine.journeys.wall;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.external.Outside;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a business has for people from outside: a grant, a document, a request, a case, an operator's wish to look in. */
record Lent(Business business) {

    /** Where the owner sees what there is. */
    private static Stream<String> lists() {
        return Stream.of("grants", "documents", "evidence-requests", "cases", "support-access");
    }

    /** Makes one of each; the ids by their prefixes. */
    Map<String, String> fill(String location) {
        String auditor = "auditor-" + business.slug() + "@firm.example";
        String grant = Outside.invite(business, auditor);
        Outside.accept(business, auditor)
                .post("/api/evidence-requests", "{\"wish\":\"The lease\",\"due\":\"2099-01-31\"}")
                .expect(201);
        String document = business.owner()
                .postBytes(
                        "/api/documents?class=POLICY&title=Refunds&name=refunds.txt",
                        "Within 14 days.".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .getString("id");
        String doubt = sent(
                "/api/cases",
                "{\"title\":\"Odd\",\"metric\":\"net-sales\",\"from\":\"2026-03-01\"," + "\"to\":\"2026-03-31\"}");
        Client operator = Outside.operator(business.server());
        String id = Outside.id(operator, business);
        JsonObject wish = Json.createObjectBuilder()
                .add("business", id)
                .add("reason", "Case 8841")
                .add("hours", 2)
                .build();
        String access =
                operator.post("/api/operator/support", wish).expect(201).json().getString("id");
        return Map.of(
                "grt", grant,
                "evr", first("/api/evidence-requests"),
                "doc", document,
                "case", doubt,
                "sup", access,
                "bus", id,
                "cus", subject(location));
    }

    /** All that the owner sees of it, to be compared. */
    String seen() {
        return lists().map(
                        list -> business.owner().get("/api/" + list).expect(200).body())
                .collect(Collectors.joining("\n"));
    }

    /** The person whom the trail of an order is about. */
    private String subject(String location) {
        String sale = business.sale(location).json().toString();
        String order = sent(
                "/api/orders",
                sale.replace(
                        "\"location\"",
                        "\"customer\":{\"email\":\"eve-" + UUID.randomUUID() + "@c.example\"},\"location\""));
        business.owner().get("/api/orders/" + order).expect(200);
        return business.owner()
                .get("/api/audit/objects/" + order + "?action=order.opened")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getJsonObject("after")
                .getString("about");
    }

    private String sent(String path, String body) {
        return business.owner().post(path, body).expect(201).json().getString("id");
    }

    private String first(String list) {
        return Outside.data(business.owner().get(list).expect(200).json())
                .get(0)
                .getString("id");
    }
}
