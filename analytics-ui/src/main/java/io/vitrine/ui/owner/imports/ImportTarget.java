package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.vitrine.commerce.imports.Preset;
import io.vitrine.commerce.order.Channel;
import io.vitrine.core.location.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What kind of file it is, and which location and channel its orders belong to. */
final class ImportTarget extends Div {

    private transient MappingState state;
    private final transient Consumer<MappingState> chosen;

    ImportTarget(Preset preset, MappingState state, List<Location> locations, Consumer<MappingState> chosen) {
        this.state = state;
        this.chosen = chosen;
        addClassNames("vt-three", "vt-target");
        add(kind(preset), location(locations), channel());
    }

    private Select<Preset> kind(Preset preset) {
        Select<Preset> kind = new Select<>();
        kind.setLabel("Kind of file");
        kind.setItems(Preset.values());
        kind.setItemLabelGenerator(Preset::label);
        kind.setValue(preset);
        kind.addValueChangeListener(change -> tell(state.with(change.getValue())));
        return kind;
    }

    private Select<Location> location(List<Location> locations) {
        Select<Location> location = new Select<>();
        location.setLabel("Location");
        location.setItems(locations);
        location.setItemLabelGenerator(Location::name);
        locations.stream().filter(each -> each.id().equals(state.location())).forEach(location::setValue);
        location.addValueChangeListener(
                change -> tell(state.at(change.getValue().id())));
        return location;
    }

    private Select<Channel> channel() {
        Select<Channel> channel = new Select<>();
        channel.setLabel("Channel");
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(ImportTarget::word);
        channel.setEmptySelectionAllowed(true);
        channel.setHelperText("Where the file names none");
        channel.setEmptySelectionCaption("As the location sells");
        state.channel().ifPresent(channel::setValue);
        channel.addValueChangeListener(change -> tell(state.through(Optional.ofNullable(change.getValue()))));
        return channel;
    }

    private void tell(MappingState other) {
        state = other;
        chosen.accept(other);
    }

    @SuppressWarnings("NullAway") // the framework asks with null for the empty choice
    private static String word(Channel channel) {
        return channel == null
                ? "As the location sells"
                : channel.name().charAt(0) + channel.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
