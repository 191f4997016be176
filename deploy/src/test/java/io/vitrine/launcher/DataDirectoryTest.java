package io.vitrine.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path parent;

    private Path root;

    @BeforeEach
    void name() {
        root = parent.resolve("data");
    }

    @Test
    void itBelongsToOneProcessAtATime() throws Exception {
        try (DataDirectory first = DataDirectory.open(root)) {
            assertEquals(root, first.root());
            String line = refusal();
            assertTrue(
                    line.contains("in use by process " + ProcessHandle.current().pid()), line);
        }
        DataDirectory.open(root).close();
    }

    @Test
    void onesMadeByAnotherPostgresqlAreRefused() throws Exception {
        DataDirectory.open(root).close();
        Files.writeString(root.resolve("vitrine.properties"), "format=1\npostgresql=16\n");
        assertTrue(refusal().contains("was made by PostgreSQL 16"), refusal());
    }

    @Test
    void onesOfAnotherLayoutAreRefused() throws Exception {
        DataDirectory.open(root).close();
        Files.writeString(root.resolve("vitrine.properties"), "format=2\npostgresql=17\n");
        assertTrue(refusal().contains("has the layout 2"), refusal());
    }

    @Test
    void otherPeoplesFilesAreLeftAlone() throws Exception {
        Files.createDirectories(root);
        Files.writeString(root.resolve("thesis.txt"), "do not touch");
        assertTrue(refusal().contains("is no data directory of Vitrine"), refusal());
        assertEquals("do not touch", Files.readString(root.resolve("thesis.txt")));
    }

    @Test
    void aFullDiskIsSaid() {
        StartupFailure failure = assertThrows(StartupFailure.class, () -> DataDirectory.requireSpace(root, 120L << 20));
        assertTrue(failure.line().contains("120 MB are free"), failure.line());
    }

    @Test
    void secretsAreMadeOnceAndReadableByTheirOwnerOnly() throws Exception {
        try (DataDirectory directory = DataDirectory.open(root)) {
            Secrets first = Secrets.of(directory);
            Secrets again = Secrets.of(directory);
            assertEquals(first.masterKey(), again.masterKey());
            assertEquals(32, Base64.getDecoder().decode(first.masterKey()).length);
            assertNotEquals(first.ownerPassword(), first.access("url", "owner").password());
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("secrets.properties"))));
        }
    }

    @Test
    void lostSecretsAreNotReplacedBehindADatabasesBack() throws Exception {
        try (DataDirectory directory = DataDirectory.open(root)) {
            Files.createDirectories(directory.database());
            assertThrows(StartupFailure.class, () -> Secrets.of(directory));
        }
    }

    private String refusal() {
        StartupFailure failure = assertThrows(StartupFailure.class, () -> DataDirectory.open(root));
        return failure.line();
    }
}
