package io.vitrine.launcher.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The settings of the embedded server: {@code vitrine.conf}, written at each start, included by PostgreSQL's own file. */
final class PostgresSettings {

    private static final String FILE = "vitrine.conf";
    private static final long SMALL_MACHINE = 3L << 30;

    private PostgresSettings() {}

    static void include(Path database) throws IOException {
        Files.writeString(
                database.resolve("postgresql.conf"), "\ninclude = '" + FILE + "'\n", StandardOpenOption.APPEND);
    }

    static void write(Path database, int port) throws IOException {
        Files.writeString(database.resolve(FILE), """
                # Written by Vitrine at each start; changes are lost.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 100
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                recovery_init_sync_method = syncfs
                # Schemas of many businesses: a migration or a dump takes locks on all their tables.
                max_locks_per_transaction = 1024
                shared_buffers = %s
                effective_cache_size = 1GB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                wal_buffers = 16MB
                max_wal_size = 2GB
                checkpoint_timeout = 15min
                random_page_cost = 1.1
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_line_prefix = '%%m [%%p] %%u '
                """.formatted(port, sharedBuffers()));
    }

    private static String sharedBuffers() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getTotalMemorySize() < SMALL_MACHINE ? "128MB" : "512MB";
    }
}
