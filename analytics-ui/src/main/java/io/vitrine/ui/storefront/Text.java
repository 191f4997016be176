package io.vitrine.ui.storefront;

/** Texts cut for small places. */
final class Text {

    private Text() {}

    /** One line of at most so many characters, cut between words. */
    static String preview(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most - 1);
        return line.substring(0, cut > 0 ? cut : most - 1) + "…";
    }
}
