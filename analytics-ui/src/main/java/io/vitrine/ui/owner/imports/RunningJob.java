package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.JobView;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.ProgressBox;
import io.vitrine.ui.owner.Desk;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The progress of a job; the page asks every second for as long as it is shown. */
public final class RunningJob extends Div {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int WHOLE = 100;
    private static final long WORTH_SAYING_SECONDS = 3;

    private final transient Function<JobId, Optional<JobView>> look;
    private final transient Clock clock;
    private final transient Runnable done;
    private final transient Formats formats;
    private final ProgressBox box;

    /** @param done what is shown once it has ended, well or not */
    public RunningJob(String title, JobView job, Function<JobId, Optional<JobView>> look, Clock clock, Runnable done) {
        this.look = look;
        this.clock = clock;
        this.done = done;
        this.formats = Desk.current(clock).formats();
        box = new ProgressBox(title);
        add(box);
        show(job);
        addAttachListener(attached -> watch(attached.getUI(), job.id()));
    }

    private void watch(UI ui, JobId job) {
        ui.setPollInterval(PAUSE_MILLIS);
        Registration polling = ui.addPollListener(poll -> look.apply(job).ifPresent(this::look));
        addDetachListener(detached -> {
            detached.unregisterListener();
            polling.remove();
            ui.setPollInterval(-1);
        });
    }

    private void look(JobView now) {
        if (now.state() == JobState.RUNNING) {
            show(now);
        } else {
            done.run();
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
