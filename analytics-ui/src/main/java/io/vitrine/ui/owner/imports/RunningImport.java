package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.vitrine.commerce.imports.ImportView;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.JobView;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.ProgressBox;
import io.vitrine.ui.owner.Desk;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** The progress of a run; the page asks every second for as long as it is shown. */
final class RunningImport extends Div {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int WHOLE = 100;
    private static final long WORTH_SAYING_SECONDS = 3;

    private final transient Imports imports;
    private final transient Clock clock;
    private final transient Consumer<ImportView> done;
    private final transient Formats formats;
    private final ProgressBox box;

    RunningImport(Imports imports, ImportView view, Clock clock, Consumer<ImportView> done) {
        this.imports = imports;
        this.clock = clock;
        this.done = done;
        this.formats = Desk.current(clock).formats();
        box = new ProgressBox((view.dryRun() ? "Checking " : "Importing ") + view.fileName());
        add(box);
        show(view.job());
        addAttachListener(attached -> watch(attached.getUI(), view));
    }

    private void watch(UI ui, ImportView view) {
        ui.setPollInterval(PAUSE_MILLIS);
        Registration polling =
                ui.addPollListener(poll -> imports.find(view.job().id()).ifPresent(this::look));
        addDetachListener(detached -> {
            detached.unregisterListener();
            polling.remove();
            ui.setPollInterval(-1);
        });
    }

    private void look(ImportView now) {
        if (now.job().state() == JobState.RUNNING) {
            show(now.job());
        } else {
            done.accept(now);
        }
    }

    private void show(JobView job) {
        long total = job.total().orElse(0L);
        int percent = total <= 0 ? -1 : (int) Math.min(WHOLE, job.done() * WHOLE / total);
        String count =
                total <= 0 ? "Waiting for a free hand" : formats.count(job.done()) + " of " + formats.count(total);
        box.show(percent, count + left(job, total) + ". Runs on if you leave.");
    }

    private String left(JobView job, long total) {
        long seconds = Duration.between(job.createdAt(), clock.instant()).toSeconds();
        if (total <= 0 || job.done() <= 0 || seconds < WORTH_SAYING_SECONDS) {
            return "";
        }
        long left = seconds * Math.max(total - job.done(), 0) / job.done();
        return ", about " + Math.max(left, 1) + "\u00a0s left";
    }
}
