package io.vitrine.ui.shell;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;
import java.util.Optional;

/**
 * An entry of a portal's side navigation.
 *
 * @param path of the view below {@code /app/}; the entry is current for everything below it
 * @param need what the view asks for; absent where it is for everybody who has signed in
 */
public record NavigationItem(String name, Glyph glyph, String path, Optional<Permission> need) {

    public NavigationItem(String name, Glyph glyph, String path, Permission needs) {
        this(name, glyph, path, Optional.of(needs));
    }

    /** An entry for everybody who has signed in. */
    public static NavigationItem personal(String name, Glyph glyph, String path) {
        return new NavigationItem(name, glyph, path, Optional.empty());
    }

    boolean openTo(Actor actor) {
        return need.map(actor::may).orElse(true);
    }

    boolean leadsTo(String shown) {
        return shown.equals(path) || shown.startsWith(path + "/");
    }
}
