package io.vitrine.launcher;

import org.jspecify.annotations.Nullable;

/** Why Vitrine cannot start: one line that says the cure. Never contains a secret. */
public final class StartupFailure extends Exception {

    private static final long serialVersionUID = 1;

    public StartupFailure(String line) {
        super(line);
    }

    /** @param cause goes to the log only */
    public StartupFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    /** @return the line to print */
    public String line() {
        return String.valueOf(getMessage());
    }
}
