package io.vitrine.ui.kit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A word that something was done; it goes by itself. What failed is never said like this. */
public final class Saved {

    private static final int MILLIS = 4_000;

    private Saved() {}

    /** @param words such as {@code Saved} */
    public static void say(String words) {
        Notification toast = new Notification(words, MILLIS, Notification.Position.BOTTOM_START);
        toast.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
        toast.open();
    }
}
