package io.vitrine.commerce.letter;

import io.vitrine.core.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives what a mail says its form: plain text, and HTML in the shop's name and colour.
 *
 * @param way the one thing to do, if there is one
 * @param foot where to choose what is written, or why it was written
 */
public record Paper(Tenant shop, Language language, Optional<Way> way, List<Way> foot) {

    private static final List<String> HUES = List.of("#A6472A", "#2F6B45", "#3D4FA1", "#7A3B68", "#8A5A14");
    private static final int WIDE = 44;

    /**
     * A link.
     *
     * @param plain what stands before it in plain text
     * @param link its address; nothing for words alone
     */
    public record Way(String label, String plain, String link) {}

    public Paper {
        foot = List.copyOf(foot);
    }

    public String text(Parts parts) {
        StringBuilder text = new StringBuilder(parts.heading())
                .append("\n\n")
                .append(parts.lead())
                .append('\n');
        section(text, parts.rows());
        section(text, parts.sums());
        if (!parts.after().isEmpty()) {
            text.append('\n');
            parts.after().forEach(line -> text.append(line).append('\n'));
        }
        way.ifPresent(one -> text.append('\n')
                .append(one.plain())
                .append(": ")
                .append(one.link())
                .append('\n'));
        text.append("\n").append(shop.name()).append('\n');
        foot.forEach(one -> text.append(one.plain())
                .append(one.link().isEmpty() ? "" : ": " + one.link())
                .append('\n'));
        return text.toString();
    }

    public String html(Parts parts) {
        String colour = HUES.get(Math.floorMod(shop.slug().hashCode(), HUES.size()));
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <title>%s</title></head><body style="margin:0;background:#F5F3F1;font-family:Arial,Helvetica,sans-serif;\
                color:#1F1B18;font-size:16px;line-height:1.5"><div style="display:none;max-height:0;overflow:hidden">%s</div>\
                <div style="max-width:560px;margin:0 auto;padding:24px 16px">\
                <p style="margin:0 0 12px;font-weight:bold;color:%s">%s</p>\
                <div style="background:#fff;border-top:4px solid %s;padding:24px">\
                <h1 style="margin:0 0 12px;font-size:22px;line-height:28px">%s</h1><p style="margin:0 0 16px">%s</p>%s%s%s%s</div>\
                <p style="margin:16px 0 0;font-size:13px;color:#5C554F">%s%s</p></div></body></html>
                """.formatted(
                        language.code(),
                        escaped(parts.subject()),
                        escaped(parts.lead()),
                        colour,
                        escaped(shop.name()),
                        colour,
                        escaped(parts.heading()),
                        escaped(parts.lead()),
                        table(parts.rows(), false),
                        table(parts.sums(), true),
                        parts.after().stream()
                                .map(line -> "<p style=\"margin:0 0 8px;overflow-wrap:anywhere\">"
                                        + linked(line, colour) + "</p>")
                                .collect(Collectors.joining()),
                        way.map(one -> "<p style=\"margin:20px 0 0\"><a href=\"" + escaped(one.link())
                                        + "\" style=\"display:inline-block;padding:12px 20px;background:" + colour
                                        + ";color:#fff;text-decoration:none;border-radius:6px\">" + escaped(one.label())
                                        + "</a></p>")
                                .orElse(""),
                        escaped(shop.name()),
                        foot.stream().map(Paper::foot).collect(Collectors.joining()));
    }

    private static String foot(Way one) {
        return one.link().isEmpty()
                ? "<br>" + escaped(one.label())
                : " &middot; <a href=\"" + escaped(one.link()) + "\" style=\"color:#5C554F\">" + escaped(one.label())
                        + "</a>";
    }

    /** A line that ends with an address of the web leads there. */
    private static String linked(String line, String colour) {
        int at = line.lastIndexOf(' ') + 1;
        String last = line.substring(at);
        return last.startsWith("https://") || last.startsWith("http://")
                ? escaped(line.substring(0, at)) + "<a href=\"" + escaped(last) + "\" style=\"color:" + colour + "\">"
                        + escaped(last) + "</a>"
                : escaped(line);
    }

    private static void section(StringBuilder text, List<Parts.Row> rows) {
        if (!rows.isEmpty()) {
            text.append('\n');
        }
        rows.forEach(row -> text.append(row.name())
                .append(
                        row.amount().isEmpty()
                                ? ""
                                : " ".repeat(Math.max(2, WIDE - row.name().length())))
                .append(row.amount())
                .append('\n'));
    }

    private static String table(List<Parts.Row> rows, boolean totals) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder(
                "<table style=\"width:100%;border-collapse:collapse;margin:0 0 16px\" role=\"presentation\">");
        for (int i = 0; i < rows.size(); i++) {
            boolean last = totals && i == rows.size() - 1;
            String style =
                    "padding:6px 0;border-top:1px solid #E7E2DD;vertical-align:top" + (last ? ";font-weight:bold" : "");
            table.append("<tr><td style=\"")
                    .append(style)
                    .append(";padding-right:16px;overflow-wrap:anywhere\">")
                    .append(escaped(rows.get(i).name()))
                    .append("</td><td style=\"")
                    .append(style)
                    .append(";text-align:right;white-space:nowrap\">")
                    .append(escaped(rows.get(i).amount()))
                    .append("</td></tr>");
        }
        return table.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
