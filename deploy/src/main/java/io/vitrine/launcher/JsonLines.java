package io.vitrine.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One JSON object per log record, until the application brings its own format, which knows request and business. */
public final class JsonLines extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder(256).append("{\"at\":\"").append(entry.getInstant());
        field(line.append('"'), "level", entry.getLevel().getName());
        field(line, "logger", String.valueOf(entry.getLoggerName()));
        field(line, "message", formatMessage(entry));
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            field(line, "error", trace.toString());
        }
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ') {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }
}
