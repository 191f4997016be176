package io.vitrine.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Memory held, in MB; pages that processes share are counted once.
 *
 * @param database all processes of PostgreSQL
 */
record Memory(double server, double database) {

    private static final double KB_PER_MB = 1_024;

    static Memory now(long server, long postmaster) throws BenchFailure {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            double database = 0;
            for (Path process : processes) {
                if (belongs(process, postmaster)) {
                    database += proportional(process);
                }
            }
            return new Memory(proportional(Path.of("/proc", Long.toString(server))), database);
        } catch (IOException e) {
            throw new BenchFailure("The memory of the processes cannot be read", e);
        }
    }

    private static boolean belongs(Path process, long postmaster) {
        String own = String.valueOf(process.getFileName());
        try {
            String line = Files.readString(process.resolve("stat"));
            String parent = line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[1];
            return own.equals(Long.toString(postmaster)) || parent.equals(Long.toString(postmaster));
        } catch (IOException e) {
            return false; // ended meanwhile
        }
    }

    private static double proportional(Path process) {
        try {
            return Files.readAllLines(process.resolve("smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KB_PER_MB)
                    .sum();
        } catch (IOException e) {
            return 0; // ended meanwhile
        }
    }
}
