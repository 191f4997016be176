package io.vitrine.launcher.demo;

import org.jspecify.annotations.Nullable;

/** Why the demo could not be completed, in one line. The server runs on. */
public final class DemoFailure extends Exception {

    private static final long serialVersionUID = 1;

    DemoFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
