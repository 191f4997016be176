package io.vitrine.ui.entrance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that says one thing and offers the next step. */
public record Message(
        String title,
        List<String> lines,
        @Nullable Link link,
        @Nullable Form form,
        String id) {

    /** Where to go next. */
    public record Link(String address, String words) {}

    /** One button that does what the page is about. */
    public record Form(String action, String token, String button) {}

    public static Message of(String title, String... lines) {
        return new Message(title, List.of(lines), null, null, "");
    }

    public Message link(String address, String words) {
        return new Message(title, lines, new Link(address, words), form, id);
    }

    public Message form(String action, String token, String button) {
        return new Message(title, lines, link, new Form(action, token, button), id);
    }

    /** Under this id the server's log has the rest. */
    Message reported(Optional<String> requestId) {
        return new Message(title, lines, link, form, requestId.orElse(""));
    }
}
