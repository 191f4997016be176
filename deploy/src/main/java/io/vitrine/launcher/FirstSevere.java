package io.vitrine.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Remembers the first severe message of this process, for the one line that says why a start failed. */
public final class FirstSevere extends Handler {

    private static final int LONGEST = 200;

    private static volatile @Nullable String message;

    static @Nullable String message() {
        return message;
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().equals(Level.SEVERE) && message == null) {
            Throwable thrown = entry.getThrown();
            String text = thrown == null || thrown.getMessage() == null
                    ? new SimpleFormatter().formatMessage(entry)
                    : thrown.getMessage();
            String line = text.lines().findFirst().orElse(text);
            message = line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
