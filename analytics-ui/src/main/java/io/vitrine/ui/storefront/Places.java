package io.vitrine.ui.storefront;

import io.vitrine.commerce.branch.Branch;
import io.vitrine.commerce.branch.OpeningHours;
import io.vitrine.commerce.tax.SellerAddress;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Branches for machines: schema.org in JSON-LD. */
final class Places {

    private Places() {}

    static JsonObject structured(List<Branch> branches, Frame frame, String address) {
        JsonArrayBuilder graph = Json.createArrayBuilder();
        branches.forEach(branch -> graph.add(place(branch, frame, address)));
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@graph", graph)
                .build();
    }

    private static JsonObjectBuilder place(Branch branch, Frame frame, String address) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@type", "LocalBusiness")
                .add("@id", address + "#" + branch.location())
                .add("name", frame.shop() + ", " + branch.name())
                .add("url", address)
                .add("address", postal(branch.address()));
        branch.phone().ifPresent(phone -> json.add("telephone", phone));
        branch.email().ifPresent(email -> json.add("email", email));
        branch.place()
                .ifPresent(place -> json.add(
                        "geo",
                        Json.createObjectBuilder()
                                .add("@type", "GeoCoordinates")
                                .add("latitude", place.latitude())
                                .add("longitude", place.longitude())));
        JsonArrayBuilder hours = Json.createArrayBuilder();
        branch.hours().forEach(line -> hours.add(open(line)));
        return json.add("openingHoursSpecification", hours);
    }

    private static JsonObjectBuilder postal(SellerAddress address) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add(
                        "streetAddress",
                        Stream.concat(address.line1().stream(), address.line2().stream())
                                .collect(Collectors.joining(", ")))
                .add("addressCountry", address.country());
        address.city().ifPresent(city -> json.add("addressLocality", city));
        address.region().ifPresent(region -> json.add("addressRegion", region));
        address.postalCode().ifPresent(code -> json.add("postalCode", code));
        return json;
    }

    private static JsonObjectBuilder open(OpeningHours hours) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        hours.days()
                .forEach(day -> days.add("https://schema.org/" + day.name().charAt(0)
                        + day.name().substring(1).toLowerCase(Locale.ROOT)));
        return Json.createObjectBuilder()
                .add("@type", "OpeningHoursSpecification")
                .add("dayOfWeek", days)
                .add("opens", hours.opens().toString())
                .add("closes", hours.closes().toString());
    }
}
