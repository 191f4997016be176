package io.vitrine.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object per log record. What the application knows about the request (its id, the tenant) is asked of the
 * {@code Supplier<Map<String, String>>} it leaves among the system properties under {@value #CONTEXT}; the two sides share
 * no class but the JDK's.
 */
public final class JsonLines extends Formatter {

    static final String CONTEXT = "vitrine.log.context";

    private static volatile @Nullable String firstSevere;

    /** @return the first severe message of this process, for the one line that says why a start failed */
    static @Nullable String firstSevere() {
        return firstSevere;
    }

    @Override
    public String format(LogRecord entry) {
        String message = formatMessage(entry);
        if (entry.getLevel().equals(Level.SEVERE) && firstSevere == null) {
            firstSevere = message.lines().findFirst().orElse(message);
        }
        StringBuilder line = new StringBuilder(256).append("{\"time\":\"").append(entry.getInstant());
        field(line.append('"'), "level", entry.getLevel().getName());
        field(line, "logger", String.valueOf(entry.getLoggerName()));
        context().forEach((name, value) -> field(line, name, value));
        field(line, "message", message);
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            field(line, "trace", trace.toString());
        }
        return line.append("}\n").toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> context() {
        Object supplier = System.getProperties().get(CONTEXT);
        return supplier instanceof Supplier<?> known ? ((Supplier<Map<String, String>>) known).get() : Map.of();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
