package io.vitrine.ui.shell;

import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Glyph;

/**
 * An entry of a portal's side navigation.
 *
 * @param path of the view below {@code /app/}; the entry is current for everything below it
 */
public record NavigationItem(String name, Glyph glyph, String path, Permission needs) {

    boolean leadsTo(String shown) {
        return shown.equals(path) || shown.startsWith(path + "/");
    }
}
