package io.vitrine.ui.owner;

import com.vaadin.flow.component.Component;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the person who looks on may do; the server refuses the rest, and the screen does not offer it. */
public final class Allowed {

    private Allowed() {}

    public static boolean may(Permission permission) {
        return CurrentCall.require().actor().may(permission);
    }

    /** Whether the person sees the whole business, not some locations only. */
    public static boolean everywhere() {
        return CurrentCall.require().actor().access().locations().isEmpty();
    }

    /** What is made, or nothing without the permission. */
    public static @Nullable Component with(Permission permission, Supplier<Component> component) {
        return may(permission) ? component.get() : null;
    }

    /** Those that are there. */
    public static Component[] only(@Nullable Component... components) {
        return Arrays.stream(components).filter(Objects::nonNull).toArray(Component[]::new);
    }

    /** The locations that the person may see; none without the permission. */
    public static List<Location> locations(Locations locations) {
        return may(Permission.READ_LOCATIONS) ? locations.all() : List.of();
    }
}
