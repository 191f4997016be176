package io.vitrine.analytics.forecast.trial;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file with a header and two columns: when, and how much. */
final class SeriesFile {

    private static final int MOST_BYTES = 10_000_000;

    private final List<String> times;
    private final double[] values;

    private SeriesFile(List<String> times, double... values) {
        this.times = times;
        this.values = values;
    }

    static SeriesFile read(Path file) throws Refused {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new Refused(file + " is empty: it needs a header and two columns, such as month,sales.");
        }
        if (numeric(cells(file, lines.get(0), 1)[1])) {
            throw new Refused(file + " has no header: its first line should name the columns, such as month,sales.");
        }
        List<String> times = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        double[] values = new double[lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = cells(file, lines.get(i), i + 1);
            if (!numeric(cells[1])) {
                throw new Refused(file + ", line " + (i + 1) + ": \"" + cells[1]
                        + "\" is not a number. Write it with a decimal point and without thousands separators.");
            }
            if (!seen.add(cells[0])) {
                throw new Refused(
                        file + ", line " + (i + 1) + ": " + cells[0] + " is there twice. One row for each time.");
            }
            times.add(cells[0]);
            values[i - 1] = Double.parseDouble(cells[1]);
        }
        return new SeriesFile(times, values);
    }

    String time(int row) {
        return times.get(row);
    }

    double[] values() {
        return values.clone();
    }

    private static List<String> lines(Path file) throws Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused(file + " is larger than 10 MB: a series has one row for each time.");
            }
            List<String> lines = new ArrayList<>(
                    Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList());
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                lines.remove(lines.size() - 1);
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw new Refused(file + " is not text in UTF-8.");
        } catch (IOException e) {
            throw new Refused(file + " could not be read: " + e.getMessage());
        }
    }

    private static String[] cells(Path file, String line, int number) throws Refused {
        String[] cells = line.split(",", -1);
        if (cells.length != 2) {
            throw new Refused(file + ", line " + number + " has " + cells.length
                    + (cells.length == 1 ? " column" : " columns") + " instead of two with a comma between them.");
        }
        for (int i = 0; i < 2; i++) {
            cells[i] = cells[i].strip().replaceAll("^\"(.*)\"$", "$1");
        }
        return cells;
    }

    private static boolean numeric(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text)) && !text.matches(".*[dDfFxX]");
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
