package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.PlainText;
import io.vitrine.core.problem.Checks;
import java.util.List;

/**
 * The words of a block in one language.
 *
 * @param body safe Markdown: paragraphs, lists, emphasis, links
 * @param action words of the button or link, or nothing
 * @param picture what the picture shows, for who cannot see it, or nothing
 */
public record BlockText(String title, String body, String action, String picture, List<Point> points) {

    /** Nothing said yet. */
    public static final BlockText EMPTY = new BlockText("", "", "", "", List.of());

    static final int MAX_TITLE = 160;
    static final int MAX_BODY = 8_000;
    static final int MAX_ACTION = 60;
    static final int MAX_POINT = 1_000;
    static final int MOST_POINTS = 12;

    /** A value, an objective, or what somebody said: then the title is who. */
    public record Point(String title, String text) {

        public Point {
            title = title.strip();
            text = text.strip();
        }

        boolean empty() {
            return title.isEmpty() && text.isEmpty();
        }
    }

    public BlockText {
        title = title.strip();
        body = body.strip();
        action = action.strip();
        picture = picture.strip();
        points = points.stream().filter(point -> !point.empty()).toList();
    }

    /** Whether nothing is said in this language. */
    public boolean empty() {
        return title.isEmpty() && body.isEmpty() && points.isEmpty();
    }

    void check(Checks checks, String field) {
        line(checks, title, MAX_TITLE, field + ".title");
        line(checks, action, MAX_ACTION, field + ".action");
        line(checks, picture, MAX_TITLE, field + ".picture");
        text(checks, body, MAX_BODY, field + ".body");
        checks.that(points.size() <= MOST_POINTS, field + ".points", "Write at most 12 points.");
        for (int i = 0; i < points.size(); i++) {
            line(checks, points.get(i).title(), MAX_TITLE, field + ".points[" + i + "].title");
            text(checks, points.get(i).text(), MAX_POINT, field + ".points[" + i + "].text");
        }
    }

    private static void line(Checks checks, String text, int most, String field) {
        checks.that(
                text.isEmpty() || PlainText.line(text, most),
                field,
                "Write at most " + most + " characters on one line, none that turns the direction.");
    }

    private static void text(Checks checks, String text, int most, String field) {
        checks.that(
                PlainText.lines(text, most),
                field,
                "Write at most " + most + " characters, none that turns the direction.");
    }
}
