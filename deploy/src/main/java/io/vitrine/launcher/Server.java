package io.vitrine.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro in this process, with the application and nothing else: no cluster, no admin, no TLS, no access log.
 *
 * <p>Its libraries lie on the class path one by one instead of inside its one jar: so the JVM can take their classes from
 * an archive, which halves the start.
 */
final class Server {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private final PayaraMicroBoot payara;

    private Server(PayaraMicroBoot payara) {
        this.payara = payara;
    }

    /** @throws StartupFailure when the server or the application does not come up */
    static Server start(DataDirectory directory, Path application, Path logging, String address, int port)
            throws StartupFailure {
        try {
            Path root = pristine(directory.server());
            Connectors.copyTo(root);
            Path commands = Files.writeString(root.resolve("commands.txt"), ServerCommands.preBoot(address));
            String[] options = {
                "--rootDir",
                root.toString(),
                "--port",
                Integer.toString(port),
                "--minHttpThreads",
                "5",
                "--maxHttpThreads",
                "64",
                "--nohazelcast",
                "--disablephonehome",
                "--logproperties",
                logging.toString(),
                "--prebootcommandfile",
                commands.toString(),
                "--deploy",
                application.toString()
            };
            announce(Distribution.home());
            Server server = new Server(boot(options));
            server.requireApplication();
            return server;
        } catch (IOException e) {
            throw new StartupFailure(
                    "The server's files in " + directory.root() + " cannot be written: " + Reasons.of(e), e);
        }
    }

    /** Payara learns its modules from the class path in the launcher's manifest. */
    private static void announce(Path distribution) {
        System.setProperty(
                "fish.payara.micro.BootJar",
                distribution.resolve("launcher.jar").toUri().toString());
        System.setProperty(
                "fish.payara.micro.UnpackDir",
                distribution.resolve("lib/server").toString());
    }

    private static Path pristine(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(root);
    }

    private static PayaraMicroBoot boot(String[] options) throws StartupFailure {
        try {
            return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("create", String[].class)
                    .invoke(null, (Object) options);
        } catch (InvocationTargetException e) {
            throw new StartupFailure("The server did not start: " + reason(e.getCause()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new StartupFailure("The distribution is incomplete: build it again", e);
        }
    }

    private void requireApplication() throws StartupFailure {
        if (payara.getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw new StartupFailure("The application did not start: " + reason(null));
        }
    }

    private static String reason(@Nullable Throwable cause) {
        String severe = FirstSevere.message();
        if (severe != null) {
            return severe;
        }
        return cause == null ? "the log says more" : String.valueOf(cause.getMessage());
    }

    void stop() {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            payara.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The server did not stop cleanly", e);
        } finally {
            System.setOut(out);
        }
    }
}
