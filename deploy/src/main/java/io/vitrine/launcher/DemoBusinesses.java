package io.vitrine.launcher;

import io.vitrine.launcher.demo.Demo;
import io.vitrine.launcher.demo.DemoFailure;
import io.vitrine.launcher.demo.DemoOperator;
import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the demo with a line that shows how far it is. A failure is one line, and the server runs on. */
final class DemoBusinesses {

    private static final Logger LOG = Logger.getLogger(DemoBusinesses.class.getName());
    private static final String CLEAR = "\r\u001b[K";

    private DemoBusinesses() {}

    /** @return whether all are there */
    static boolean create(Path data, int port, String baseDomain) {
        @Nullable Console console = System.console();
        System.out.println("Bringing the demo businesses up to now ...");
        try {
            new Demo(
                            port,
                            baseDomain,
                            Clock.systemUTC(),
                            ApplicationSettings.demoKey(),
                            step -> show(console, "  " + step))
                    .create(data.resolve("demo.properties"));
            if (DemoOperator.EMAIL.equals(System.getProperty("vitrine.operator.email"))) {
                new DemoOperator(port, baseDomain, ApplicationSettings.demoKey()).enter();
            }
            return true;
        } catch (DemoFailure e) {
            show(console, "");
            LOG.log(Level.WARNING, e.line(), e);
            System.err.println("The demo could not be completed: " + e.line());
            return false;
        } finally {
            show(console, "");
        }
    }

    private static void show(@Nullable Console console, String step) {
        if (console != null) {
            System.out.print(CLEAR + step);
            System.out.flush();
        }
    }
}
