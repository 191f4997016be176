package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobRefused;
import io.vitrine.core.persistence.Database;
import java.io.IOException;

/** The first half of an import: rows are read, checked and staged. */
final class ReadStep {

    private static final int BATCH = 10_000;
    private static final int MOST_REFUSED = 1_000_000;

    private final Steps steps;
    private final Database database;
    private final Rejections rejections;
    private final ImportRun run;
    private final FileReading file;

    ReadStep(Steps steps, Database database, Rejections rejections, ImportRun run, FileReading file) {
        this.steps = steps;
        this.database = database;
        this.rejections = rejections;
        this.run = run;
        this.file = file;
    }

    /** @throws JobRefused when so many rows cannot be used that the file is not what it was said to be */
    RowCounts run(ImportProgress progress) throws IOException {
        RowCounts counts = RowCounts.NONE;
        boolean more = true;
        while (more) {
            LineCopy lines = new LineCopy(run.stage());
            RejectedRows refused = new RejectedRows();
            for (int i = 0; i < BATCH && more; i++) {
                more = file.next();
                if (more) {
                    Reading reading = file.read();
                    counts = counts.and(reading);
                    keep(reading, lines, refused);
                }
            }
            steps.run(() -> {
                lines.send(database);
                if (refused.size() > 0) {
                    rejections.add(run.id(), refused);
                }
            });
            limit(counts);
            progress.read(counts.rows());
        }
        return counts;
    }

    private void keep(Reading reading, LineCopy lines, RejectedRows refused) {
        if (reading instanceof Reading.Line line) {
            lines.add(file.row(), line);
        } else if (reading instanceof Reading.Refused row) {
            refused.add(file.row(), row, file.raw());
        }
    }

    private static void limit(RowCounts counts) {
        if (counts.refused() > MOST_REFUSED) {
            throw new JobRefused("More than " + MOST_REFUSED + " rows cannot be used, so nothing was imported."
                    + " Check the preset, the mapping and the file; the rejected rows say why.");
        }
    }
}
