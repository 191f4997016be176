package io.vitrine.bench;

import org.jspecify.annotations.Nullable;

/** Why a run says nothing: one line for people. */
final class BenchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    BenchFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    BenchFailure(String line) {
        this(line, null);
    }
}
