package io.vitrine.ui.owner.imports;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.commerce.imports.Column;
import io.vitrine.commerce.imports.FileId;
import io.vitrine.commerce.imports.ImportSettings;
import io.vitrine.commerce.imports.Mapping;
import io.vitrine.commerce.imports.Preset;
import io.vitrine.commerce.order.Channel;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Address;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a file is to be read, as the address holds it.
 *
 * @param preset absent while the file's own look decides
 * @param mapping absent while the names of the columns decide
 */
record MappingState(
        FileId file,
        Optional<Preset> preset,
        Optional<Mapping> mapping,
        LocationId location,
        Optional<Channel> channel) {

    static MappingState read(QueryParameters query, FileId file, List<Location> locations) {
        LocationId location = query.getSingleParameter("location")
                .flatMap(LocationId::parse)
                .filter(id -> locations.stream().anyMatch(each -> each.id().equals(id)))
                .orElseGet(() -> locations.get(0).id());
        return new MappingState(
                file,
                query.getSingleParameter("preset").flatMap(Preset::find),
                query.getSingleParameter("map").flatMap(MappingState::mapping),
                location,
                query.getSingleParameter("channel").flatMap(MappingState::channel));
    }

    private static Optional<Mapping> mapping(String text) {
        try {
            return Optional.of(Mapping.parse(text));
        } catch (Problem wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Channel> channel(String text) {
        for (Channel channel : Channel.values()) {
            if (channel.name().equalsIgnoreCase(text)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }

    MappingState with(Preset other) {
        return new MappingState(file, Optional.of(other), Optional.empty(), location, channel);
    }

    MappingState with(Map<Column, String> headers) {
        Map<Column, String> kept = headers.isEmpty() ? Map.of() : new EnumMap<>(headers);
        return new MappingState(file, preset, Optional.of(new Mapping(kept)), location, channel);
    }

    /** The same columns for what a run says of itself. */
    MappingState with(Preset run, LocationId where) {
        return new MappingState(file, Optional.of(run), mapping, where, channel);
    }

    MappingState at(LocationId other) {
        return new MappingState(file, preset, mapping, other, channel);
    }

    MappingState through(Optional<Channel> other) {
        return new MappingState(file, preset, mapping, location, other);
    }

    ImportSettings settings(Preset read, boolean dryRun) {
        return new ImportSettings(read, mapping.orElseGet(Mapping::none), location, channel, dryRun);
    }

    /** The address on this page, with everything that was chosen. */
    Address on(String page) {
        return Address.of(page)
                .with("file", file.toString())
                .with("preset", preset.map(Preset::id))
                .with("map", mapping.map(MappingState::json))
                .with("location", location.toString())
                .with("channel", channel.map(each -> each.name().toLowerCase(Locale.ROOT)));
    }

    private static String json(Mapping mapping) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        mapping.headers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.add(entry.getKey().id(), entry.getValue()));
        return json.build().toString();
    }
}
