package io.vitrine.ui.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a mail, its links told apart from the words. */
public final class MailText {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private MailText() {}

    /** A piece of the text. */
    public record Part(String text, boolean link) {}

    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            parts.add(new Part(text.substring(end, link.start()), false));
            parts.add(new Part(link.group(), true));
            end = link.end();
        }
        parts.add(new Part(text.substring(end), false));
        return parts;
    }
}
