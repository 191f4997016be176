package io.vitrine.journeys.team;

import io.vitrine.journeys.Answer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Several who do the same at once, and what each was answered. */
record Race(List<Integer> statuses) {

    int with(int status) {
        return (int) statuses.stream().filter(one -> one == status).count();
    }

    static Race of(int many, Callable<Answer> attempt) {
        ExecutorService runners = Executors.newFixedThreadPool(many);
        try {
            return new Race(runners.invokeAll(Collections.nCopies(many, attempt)).stream()
                    .map(done -> {
                        try {
                            return done.get().status();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            runners.shutdownNow();
        }
    }
}
