package io.vitrine.core.jobs;

import java.time.Duration;

/** Work that is due again and again, on one node at a time. */
public interface TimedWork {

    String name();

    /** From the end of one run to the beginning of the next. */
    Duration pause();

    void run();
}
