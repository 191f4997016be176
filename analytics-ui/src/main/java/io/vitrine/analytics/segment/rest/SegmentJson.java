package io.vitrine.analytics.segment.rest;

import io.vitrine.analytics.segment.SegmentMember;
import io.vitrine.analytics.segment.SegmentPage;
import io.vitrine.analytics.segment.Segments;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Segments and their customers as JSON. */
final class SegmentJson {

    private SegmentJson() {}

    static JsonObject write(Segments segments) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        segments.sizes().forEach(size -> data.add(size(size)));
        return Json.createObjectBuilder()
                .add("at", segments.at().toString())
                .add("customers", segments.customers())
                .add("money", segments.money().toPlainString())
                .add("currency", currency())
                .add("asOf", segments.asOf().toString())
                .add("data", data)
                .addNull("next")
                .build();
    }

    private static JsonObjectBuilder size(Segments.Size size) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", size.segment().key())
                .add("name", size.segment().label())
                .add("rule", size.segment().meaning())
                .add("customers", size.customers())
                .add("orders", size.orders())
                .add("money", size.money().toPlainString());
        size.share().ifPresent(share -> json.add("shareOfMoney", share));
        size.averageOrder().ifPresent(average -> json.add("averageOrder", average.toPlainString()));
        return json;
    }

    static JsonObject write(SegmentPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.members().forEach(member -> data.add(member(member)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("segment", page.segment().key())
                .add("currency", currency())
                .add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.addNull("next"));
        return json.build();
    }

    private static JsonObjectBuilder member(SegmentMember member) {
        return Json.createObjectBuilder()
                .add("id", TypeId.format("cus", member.id()))
                .add("name", member.name())
                .add("number", member.number())
                .add("lastOrder", member.lastDay().toString())
                .add("orders", member.orders())
                .add("money", member.money().toPlainString());
    }

    private static String currency() {
        return CurrentCall.require().business().currency().getCurrencyCode();
    }
}
