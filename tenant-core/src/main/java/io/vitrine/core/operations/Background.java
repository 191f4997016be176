package io.vitrine.core.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Threads of the container for work that no request waits for. They end with the application. */
@ApplicationScoped
public class Background {

    private static final Logger LOG = System.getLogger(Background.class.getName());
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int SHORT_WORKERS = 4;
    private static final int SHORT_QUEUE = 10_000;

    /** A step of endless work. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private volatile boolean stopped;
    private volatile @Nullable ExecutorService shortWork;

    /** Repeats the step until the application ends; a failure is logged and followed by a pause. */
    public void forever(String name, Step step) {
        Thread thread = threads.newThread(() -> repeat(name, step));
        thread.setName("vitrine-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Repeats the step with a pause in between. */
    public void every(String name, Duration pause, Step step) {
        forever(name, () -> {
            Thread.sleep(pause.toMillis());
            step.run();
        });
    }

    /** Runs something short soon. */
    public synchronized void run(Runnable work) {
        ExecutorService pool = shortWork;
        if (pool == null) {
            pool = pool(SHORT_WORKERS, SHORT_QUEUE);
            shortWork = pool;
        }
        pool.execute(work);
    }

    /** A pool of the container's threads; the caller shuts it down. */
    public ExecutorService pool(int size, int queue) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(size, size, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(queue), threads);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private void repeat(String name, Step step) {
        while (!stopped) {
            try {
                step.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                if (stopped || !pauseAfter(name, e)) {
                    return;
                }
            }
        }
    }

    private static boolean pauseAfter(String name, Exception failure) {
        LOG.log(Level.WARNING, "Background work failed: " + name, failure);
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        ExecutorService pool = shortWork;
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
