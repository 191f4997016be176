package io.vitrine.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Processor time used so far, in seconds.
 *
 * @param database all processes of PostgreSQL, those that ended among them
 * @param bench this process
 * @param machine everything on the machine
 */
record CpuTimes(double server, double database, double bench, double machine) {

    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;
    private static final int PARENT = 1;

    static CpuTimes now(long server, long postmaster) throws BenchFailure {
        try {
            return new CpuTimes(
                    own(stat(Path.of("/proc", Long.toString(server)))),
                    databaseOf(postmaster),
                    own(stat(Path.of("/proc/self"))),
                    busy());
        } catch (IOException e) {
            throw new BenchFailure("The processor times cannot be read: a server is gone", e);
        }
    }

    CpuTimes since(CpuTimes before) {
        return new CpuTimes(
                server - before.server, database - before.database, bench - before.bench, machine - before.machine);
    }

    CpuTimes plus(CpuTimes other) {
        return new CpuTimes(
                server + other.server, database + other.database, bench + other.bench, machine + other.machine);
    }

    /** Used by processes that have nothing to do with the run. */
    double strangers() {
        return Math.max(0, machine - server - database - bench);
    }

    private static double databaseOf(long postmaster) throws IOException {
        String[] first = stat(Path.of("/proc", Long.toString(postmaster)));
        double sum = own(first) + ticks(first[USER_OF_ENDED]) + ticks(first[SYSTEM_OF_ENDED]);
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                sum += childOf(postmaster, process);
            }
        }
        return sum;
    }

    private static double childOf(long postmaster, Path process) {
        try {
            String[] fields = stat(process);
            return fields[PARENT].equals(Long.toString(postmaster)) ? own(fields) : 0;
        } catch (IOException e) {
            return 0; // ended meanwhile
        }
    }

    private static double own(String[] fields) {
        return ticks(fields[USER]) + ticks(fields[SYSTEM]);
    }

    /** The fields after the name, which may hold blanks itself. */
    private static String[] stat(Path process) throws IOException {
        String line = Files.readString(process.resolve("stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    }

    private static double busy() throws IOException {
        String[] words = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +", -1);
        double all = Arrays.stream(words, 1, 9).mapToDouble(CpuTimes::ticks).sum();
        return all - ticks(words[4]) - ticks(words[5]) - ticks(words[8]);
    }

    private static double ticks(String text) {
        return Long.parseLong(text) / TICKS;
    }
}
