package io.vitrine.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds a data directory for this process. The operating system lets go of it however the process ends. */
final class DirectoryLock implements AutoCloseable {

    /** A channel that nobody refers to is closed by the garbage collector, and its lock with it. */
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
        HELD.add(channel);
    }

    static DirectoryLock take(Path directory) throws StartupFailure, IOException {
        Path file = directory.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartupFailure("The data directory " + directory + " is in use by process " + holder(file)
                    + "; stop it, or choose another with --data");
        }
        byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid), 0);
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "another" : pid;
    }

    @Override
    public void close() throws IOException {
        HELD.remove(channel);
        channel.close();
    }
}
