package io.vitrine.commerce.imports.rest;

import io.vitrine.commerce.imports.ImportSettings;
import io.vitrine.commerce.imports.Mapping;
import io.vitrine.commerce.imports.Preset;
import io.vitrine.commerce.imports.ProductPreset;
import io.vitrine.commerce.order.Channel;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of an import request, as it came. */
public class ImportParameters {

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("preset")
    @Nullable
    String preset;

    @QueryParam("location")
    @Nullable
    String location;

    @QueryParam("channel")
    @Nullable
    String channel;

    @QueryParam("dryRun")
    @Nullable
    String dryRun;

    @QueryParam("mapping")
    @Nullable
    String mapping;

    boolean ofProducts() {
        return "products".equals(kind);
    }

    /** @throws io.vitrine.core.problem.Problem 422 when there is no such preset */
    ProductPreset productPreset() {
        Optional<ProductPreset> known = Optional.ofNullable(preset).flatMap(ProductPreset::find);
        new Checks()
                .that(known.isPresent(), "preset", "Use preset=shopify, preset=woocommerce or preset=generic.")
                .that(dryRun == null || dry() || "false".equalsIgnoreCase(dryRun), "dryRun", "Use true or false.")
                .raise();
        return known.orElseThrow();
    }

    boolean dry() {
        return "true".equalsIgnoreCase(dryRun);
    }

    /** @throws io.vitrine.core.problem.Problem 422 with every parameter that is wrong */
    ImportSettings read() {
        Optional<Preset> known = Optional.ofNullable(preset).flatMap(Preset::find);
        Optional<LocationId> place = Optional.ofNullable(location).flatMap(LocationId::parse);
        Optional<Channel> through = Stream.of(Channel.values())
                .filter(value -> value.name().equalsIgnoreCase(channel))
                .findFirst();
        boolean dry = dry();
        new Checks()
                .that("orders".equals(kind), "kind", "Use kind=orders or kind=products.")
                .that(known.isPresent(), "preset", "Use preset=online-retail or preset=generic.")
                .that(place.isPresent(), "location", "Use the id of a location of this business, as loc_...")
                .that(channel == null || through.isPresent(), "channel", "Use ONLINE, RETAIL or WHOLESALE.")
                .that(dryRun == null || dry || "false".equalsIgnoreCase(dryRun), "dryRun", "Use true or false.")
                .raise();
        return new ImportSettings(
                known.orElseThrow(),
                Optional.ofNullable(mapping).map(Mapping::parse).orElseGet(Mapping::none),
                place.orElseThrow(),
                through,
                dry);
    }
}
