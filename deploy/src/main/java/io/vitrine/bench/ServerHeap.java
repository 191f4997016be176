package io.vitrine.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Follows the heap of another Java process of this user, through the JDK's {@code jstat}; the process does not notice. */
final class ServerHeap implements AutoCloseable {

    private static final double KB_PER_MB = 1_024;
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

    private final Process watcher;
    private volatile double peak;
    private volatile double peakOld;

    ServerHeap(long pid) throws BenchFailure {
        try {
            String jstat =
                    Path.of(System.getProperty("java.home"), "bin", "jstat").toString();
            watcher = new ProcessBuilder(jstat, "-gc", Long.toString(pid), "100").start();
        } catch (IOException e) {
            throw new BenchFailure("The server's heap cannot be read: this Java has no jstat", e);
        }
        Thread reader = new Thread(this::follow, "heap");
        reader.setDaemon(true);
        reader.start();
    }

    private void follow() {
        try (BufferedReader lines = watcher.inputReader(StandardCharsets.US_ASCII)) {
            List<String> names = Arrays.asList(lines.readLine().strip().split(" +", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.strip().split(" +", -1);
                double used = USED.stream()
                        .mapToDouble(name -> megabytes(values[names.indexOf(name)]))
                        .sum();
                peak = Math.max(peak, used);
                peakOld = Math.max(peakOld, megabytes(values[names.indexOf("OU")]));
            }
        } catch (IOException e) {
            // it has been ended
        }
    }

    private static double megabytes(String kilobytes) {
        return Double.parseDouble(kilobytes.replace(',', '.').replace("-", "0")) / KB_PER_MB;
    }

    /** MB in use at most, garbage included. */
    double peak() {
        return peak;
    }

    /** MB that lived longer, at most. */
    double peakOld() {
        return peakOld;
    }

    @Override
    public void close() {
        watcher.destroy();
    }
}
