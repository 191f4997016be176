package io.vitrine.core.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.vitrine.core.operations.Background;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** The scheduler: runs jobs and timed work on exactly one node, and again elsewhere when that node dies. */
@ApplicationScoped
public class JobScheduler {

    private static final int THREADS = 3;
    private static final int QUEUE = 100;
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofSeconds(2);

    @Inject
    SchedulerPool pool;

    @Inject
    Background background;

    @Inject
    JobRun runner;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<TimedWork> timed;

    private final OneTimeTask<String> jobTask = Tasks.oneTime("job", String.class)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .execute((instance, context) -> runner.run(instance.getData()));

    private @Nullable Scheduler scheduler;

    /** Starts polling for due work. */
    public void start() {
        ExecutorService threads = background.pool(THREADS, QUEUE);
        Scheduler made = Scheduler.create(pool.dataSource(), List.of(jobTask))
                .startTasks(timed.stream().map(JobScheduler::recurring).toList())
                .tableName("platform.scheduled_tasks")
                .threads(THREADS)
                .executorService(threads)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(3))
                .enableImmediateExecution()
                .build();
        made.start();
        scheduler = made;
    }

    /** Lets a scheduler's thread run the job soon; asking twice for the same job is asking once. */
    void submit(String tenantKey, JobId job) {
        Scheduler running = scheduler;
        if (running == null) {
            throw new IllegalStateException("The scheduler has not started");
        }
        String name = tenantKey + "/" + job;
        running.scheduleIfNotExists(jobTask.instance(name, name), clock.instant());
    }

    private static RecurringTask<Void> recurring(TimedWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.pause())).execute((instance, context) -> work.run());
    }

    @PreDestroy
    void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
        }
    }
}
