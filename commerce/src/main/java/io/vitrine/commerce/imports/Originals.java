package io.vitrine.commerce.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks up, in one more pass over the file, how rows read that were left out because of others. */
final class Originals {

    private static final int PAGE = 5_000;

    private final Steps steps;
    private final Rejections rejections;
    private final UUID run;

    Originals(Steps steps, Rejections rejections, UUID run) {
        this.steps = steps;
        this.rejections = rejections;
        this.run = run;
    }

    /** @param file opened anew */
    void fill(FileReading file) throws IOException {
        List<Long> page = next(0);
        while (!page.isEmpty()) {
            Map<Long, String> found = find(file, new HashSet<>(page));
            steps.run(() -> rejections.complete(run, found));
            page = next(page.get(page.size() - 1));
        }
    }

    boolean needed() {
        return !steps.step(() -> rejections.unknown(run, 0, 1)).isEmpty();
    }

    private List<Long> next(long after) {
        return steps.step(() -> rejections.unknown(run, after, PAGE));
    }

    private static Map<Long, String> find(FileReading file, Set<Long> wanted) throws IOException {
        Map<Long, String> found = new HashMap<>();
        while (found.size() < wanted.size() && file.next()) {
            if (wanted.contains(file.row())) {
                found.put(file.row(), file.raw());
            }
        }
        return found;
    }
}
