package io.vitrine.ui.entrance;

import java.util.Map;

/**
 * A field of a form with what was typed and what is wrong with it.
 *
 * @param id name in the form
 * @param error the cure, or nothing
 */
public record TextField(
        String id,
        String label,
        String type,
        String autocomplete,
        String help,
        int most,
        boolean required,
        String value,
        String error,
        boolean focused) {

    public static TextField of(String id, String label, String type, String autocomplete, int most) {
        return new TextField(id, label, type, autocomplete, "", most, true, "", "", false);
    }

    public TextField help(String words) {
        return new TextField(id, label, type, autocomplete, words, most, required, value, error, focused);
    }

    public TextField optional() {
        return new TextField(id, label, type, autocomplete, help, most, false, value, error, focused);
    }

    public TextField typed(String text) {
        return new TextField(id, label, type, autocomplete, help, most, required, text, error, focused);
    }

    /** The field with its error, and with the keyboard's focus when it is the first wrong one. */
    public TextField judged(Map<String, String> errors) {
        String first = errors.isEmpty() ? "" : errors.keySet().iterator().next();
        return new TextField(
                id,
                label,
                type,
                autocomplete,
                help,
                most,
                required,
                value,
                errors.getOrDefault(id, ""),
                id.equals(first));
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** Ids of what explains the field. */
    public String describedBy() {
        return (wrong() ? id + "-error " : "") + (help.isEmpty() ? "" : id + "-help");
    }
}
