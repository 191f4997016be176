package io.vitrine.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of loaded classes (AppCDS) that makes later starts quicker. {@code deploy/run} asks for it with the system
 * property {@value #WANTED}; it is written once the first start is ready, under a draft name until it is complete.
 */
final class StartArchive {

    private static final Logger LOG = Logger.getLogger(StartArchive.class.getName());
    private static final String WANTED = "vitrine.start.archive";

    private StartArchive() {}

    static void writeIfWanted() {
        String wanted = System.getProperty(WANTED, "");
        if (wanted.isBlank()) {
            return;
        }
        Path archive = Path.of(wanted);
        Path draft = archive.resolveSibling(
                archive.getFileName() + ".draft" + ProcessHandle.current().pid());
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Files.deleteIfExists(draft);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", draft.toString()}},
                            new String[] {String[].class.getName()});
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (JMException | IOException e) {
            LOG.log(Level.INFO, "No archive for quicker starts", e);
        } finally {
            System.setOut(out);
        }
    }
}
