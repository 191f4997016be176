package io.vitrine.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The master key and the passwords of the database's roles, made at the first start of a data directory and kept in its
 * {@code secrets.properties}, readable by its owner only. Who loses the file loses what the master key sealed.
 */
public final class Secrets {

    private static final String MASTER_KEY = "master.key";
    private static final String OWNER = "db.owner.password";
    private static final String APP = "db.password";
    private static final String JOBS = "db.jobs.password";
    private static final String SEALER = "db.sealer.password";

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** @throws StartupFailure when there is a database but the file is gone or incomplete */
    static Secrets of(DataDirectory directory) throws StartupFailure {
        Path file = directory.root().resolve("secrets.properties");
        try {
            if (!Files.exists(file)) {
                if (Files.exists(directory.database())) {
                    throw new StartupFailure(file + " is missing; restore it from your backup of this data directory");
                }
                write(file, fresh());
            }
            Properties values = read(file);
            if (values.getProperty(SEALER, "").isBlank()) {
                values.setProperty(SEALER, password(new SecureRandom())); // a directory of an earlier release
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new StartupFailure(file + " cannot be used: " + Reasons.of(e), e);
        }
    }

    private static Properties read(Path file) throws IOException, StartupFailure {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        for (String name : List.of(MASTER_KEY, OWNER, APP, JOBS)) {
            if (values.getProperty(name, "").isBlank()) {
                throw new StartupFailure(file + " lacks " + name + "; restore it from your backup");
            }
        }
        return values;
    }

    private static Properties fresh() {
        SecureRandom random = new SecureRandom();
        Properties values = new Properties();
        values.setProperty(MASTER_KEY, Base64.getEncoder().encodeToString(bytes(random, 32)));
        for (String name : List.of(OWNER, APP, JOBS, SEALER)) {
            values.setProperty(name, password(random));
        }
        return values;
    }

    private static String password(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 24));
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void write(Path file, Properties values) throws IOException {
        Path draft = file.resolveSibling("secrets.draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            values.store(writer, "Secrets of this data directory. Keep a copy with your backup; show it to nobody.");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String masterKey() {
        return values.getProperty(MASTER_KEY);
    }

    /** @return the access to an embedded database at this address */
    public DatabaseAccess access(String url, String ownerUser) {
        return new DatabaseAccess(
                url,
                ownerUser,
                ownerPassword(),
                values.getProperty(APP),
                values.getProperty(JOBS),
                values.getProperty(SEALER));
    }

    /** @return the password of the embedded database's superuser */
    public String ownerPassword() {
        return values.getProperty(OWNER);
    }
}
