package io.vitrine.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The program behind {@code deploy/run}. */
public final class Launcher {

    private static final int FAILED = 2;

    private final Arguments arguments;
    private final Environment environment = new Environment(System.getenv());
    private final Shutdown shutdown = new Shutdown();

    private Launcher(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) {
        // Until the log is open, its details would be printed.
        LogManager.getLogManager().reset();
        // The demo names the business's host in the Host header.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        try {
            Arguments arguments = Arguments.parse(List.of(words));
            if (arguments.help()) {
                System.out.println(Arguments.USAGE);
                return;
            }
            new Launcher(arguments).run();
        } catch (StartupFailure e) {
            System.err.println(e.line());
            System.exit(FAILED);
        }
    }

    private void run() {
        long begin = System.nanoTime();
        Signals.handle(shutdown);
        try {
            start();
        } catch (StartupFailure e) {
            Logger.getLogger(Launcher.class.getName()).log(Level.SEVERE, e.line(), e);
            System.err.println(e.line());
            shutdown.end(FAILED);
        }
        announce(Duration.ofNanos(System.nanoTime() - begin));
    }

    private void announce(Duration took) {
        boolean mailShown = Boolean.getBoolean("vitrine.mail.sink");
        String domain = System.getProperty("vitrine.base.domain", "localhost");
        Announcement announcement = new Announcement(
                System.out, System.getProperty("vitrine.public.scheme", "http"), domain, arguments.port());
        announcement.ready(took);
        boolean demo =
                arguments.demo() && mailShown && DemoBusinesses.create(arguments.data(), arguments.port(), domain);
        if (shutdown.begun()) {
            return;
        }
        announcement.addresses(mailShown);
        if (demo) {
            announcement.demo();
        }
        announcement.howToStop();
    }

    private void start() throws StartupFailure {
        synchronized (shutdown) {
            String address = environment
                    .value("vitrine.http.address")
                    .orElse(environment.value("vitrine.db.url").isPresent() ? "0.0.0.0" : "127.0.0.1");
            Optional<DatabaseAccess> external = ExternalDatabase.in(environment);
            HttpPort.requireFree(address, arguments.port());
            DataDirectory directory = DataDirectory.open(arguments.data());
            Path logging = openLog(directory);
            ApplicationSettings settings = new ApplicationSettings(environment);
            DatabaseSide side = DatabaseLibraries.load();
            DatabaseAccess access = external.isPresent() ? external.get() : startDatabase(side, directory, settings);
            side.migrate(access);
            settings.database(access);
            settings.server(arguments.port());
            if (arguments.demo()) {
                settings.demo();
            }
            Server server = Server.start(
                    directory, Distribution.home().resolve("ROOT.war"), logging, address, arguments.port());
            shutdown.remember(server::stop);
            Readiness.await(arguments.port());
            shutdown.serving();
            StartArchive.writeIfWanted();
        }
    }

    private static Path openLog(DataDirectory directory) throws StartupFailure {
        try {
            return ServerLog.open(directory);
        } catch (IOException e) {
            throw new StartupFailure("The log in " + directory.logs() + " cannot be written: " + Reasons.of(e), e);
        }
    }

    private DatabaseAccess startDatabase(DatabaseSide side, DataDirectory directory, ApplicationSettings settings)
            throws StartupFailure {
        Secrets secrets = Secrets.of(directory);
        DatabaseSide.EmbeddedServer database = side.start(directory, secrets);
        shutdown.remember(database::stop);
        settings.embedded(secrets);
        if (arguments.demo()) {
            settings.demo();
        }
        return database.access();
    }
}
