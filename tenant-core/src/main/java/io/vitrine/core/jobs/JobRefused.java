package io.vitrine.core.jobs;

/** The work cannot be done, and trying again would not help. The message is for people. */
public class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobRefused(String message) {
        super(message);
    }
}
