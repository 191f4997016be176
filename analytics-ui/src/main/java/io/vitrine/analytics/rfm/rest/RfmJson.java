package io.vitrine.analytics.rfm.rest;

import io.vitrine.analytics.rfm.Rfm;
import io.vitrine.analytics.rfm.RfmMember;
import io.vitrine.analytics.rfm.RfmPage;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Groups and their customers as JSON. */
final class RfmJson {

    private RfmJson() {}

    static JsonObject write(Rfm rfm) {
        JsonArrayBuilder groups = Json.createArrayBuilder();
        rfm.groups().forEach(group -> groups.add(group(group)));
        return Json.createObjectBuilder()
                .add("at", rfm.at().toString())
                .add("customers", rfm.customers())
                .add("money", rfm.money().toPlainString())
                .add("currency", currency())
                .add("asOf", rfm.asOf().toString())
                .add("groups", groups)
                .build();
    }

    private static JsonObjectBuilder group(Rfm.Group group) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", group.group().label())
                .add("key", group.group().key())
                .add("customers", group.customers())
                .add("orders", group.orders())
                .add("money", group.money().toPlainString())
                .add("meaning", group.group().meaning());
        group.from().ifPresent(day -> json.add("lastOrderFrom", day.toString()));
        group.to().ifPresent(day -> json.add("lastOrderTo", day.toString()));
        return json;
    }

    static JsonObject write(RfmPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.members().forEach(member -> data.add(member(member)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("group", page.group().key())
                .add("at", page.at().toString())
                .add("currency", currency())
                .add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.addNull("next"));
        return json.build();
    }

    private static JsonObjectBuilder member(RfmMember member) {
        return Json.createObjectBuilder()
                .add("id", TypeId.format("cus", member.id()))
                .add("name", member.name())
                .add("number", member.number())
                .add("lastOrder", member.lastDay().toString())
                .add("orders", member.orders())
                .add("money", member.money().toPlainString())
                .add("recency", member.recency())
                .add("frequency", member.frequency())
                .add("monetary", member.worth());
    }

    private static String currency() {
        return CurrentCall.require().business().currency().getCurrencyCode();
    }
}
