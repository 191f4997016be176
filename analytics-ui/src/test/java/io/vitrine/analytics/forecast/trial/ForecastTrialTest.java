package io.vitrine.analytics.forecast.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on the classic series, on the panel, and on what cannot be worked with. */
class ForecastTrialTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void airPassengersAreForecastWithinThreePercent() throws Refused {
        Path passengers = data().resolve("air-passengers.csv");
        assumeTrue(
                Files.exists(passengers),
                "air-passengers.csv is not there; -Dvitrine.test.data=DIRECTORY says where it is");
        double[] values = SeriesFile.read(passengers).values();

        Trial trial = Trial.of(values, 12, 12);

        assertEquals(144, values.length);
        assertEquals(10.57, trial.naive().smape(), 0.01);
        assertTrue(trial.accuracy().smape() < 3, trial.toString());
        assertTrue(trial.covered80() >= 7, trial.toString());
    }

    @Test
    void whatWasHeldOutIsNotSeen() {
        double[] values = Panel.made(3, 1);
        double[] others = values.clone();
        for (int i = values.length - 12; i < values.length; i++) {
            others[i] = 1_000;
        }

        assertEquals(Trial.of(values, 12, 12).choice(), Trial.of(others, 12, 12).choice());
    }

    @Test
    void thePanelBeatsSeasonalNaiveAndItsIntervalsHold() {
        Panel panel = Panel.of(2026);

        assertEquals(200, panel.size());
        assertTrue(panel.improvement() >= 10, () -> "better by " + panel.improvement());
        assertTrue(panel.coverage80() >= 75 && panel.coverage80() <= 85, () -> "in 80 %: " + panel.coverage80());
    }

    @Test
    void aFileIsForecastRowByRow() throws IOException {
        StringBuilder text = new StringBuilder("\uFEFFweek,\"sold\"\r\n");
        for (int i = 0; i < 30; i++) {
            text.append("w").append(i).append(", ").append(10 + i % 4).append("\r\n");
        }
        int code = run("--series", file(text + "\r\n"), "--season", "4", "--holdout", "3");

        assertEquals(0, code, err::toString);
        assertTrue(printed().contains("Nothing beats seasonal naive on this series."), this::printed);
        assertTrue(printed().matches("(?s).*w29 +11\\.00 +11\\.00 .*"), this::printed);
        assertTrue(printed().contains("3 of  3"), this::printed);
    }

    @Test
    void aBadFileIsRefusedInWords() throws IOException {
        refused("There is no file nowhere.csv.", "--series", "nowhere.csv");
        refused("is empty", "--series", file(""));
        refused("has no header", "--series", file("2020-01,5\n2020-02,6\n"));
        refused("line 3 has 3 columns instead of two", "--series", file("a,b\nx,1\ny,1,5\n"));
        refused("line 1 has 1 column instead of two", "--series", file("a;b\nx;1\n"));
        refused("line 3: \"many\" is not a number", "--series", file("a,b\nx,1\ny,many\n"));
        refused("line 3: \"\" is not a number", "--series", file("a,b\nx,1\ny,\n"));
        refused("line 2: \"NaN\" is not a number", "--series", file("a,b\nx,NaN\n"));
        refused("line 3: x is there twice", "--series", file("a,b\nx,1\nx,2\n"));
        refused("Too few rows: there are 2, 12 of them held out.", "--series", file("a,b\nx,1\ny,2\n"));
    }

    @Test
    void badWordsAreRefusedInWords() {
        refused("Say either --series FILE.csv or --panel.");
        refused("Unknown word: --sesaon", "--sesaon", "12");
        refused("--season takes a whole number from 1 to 1000, not 0.", "--panel", "--season", "0");
        refused("--holdout needs a value.", "--panel", "--holdout");
    }

    private void refused(String sentence, String... words) {
        err.reset();
        assertEquals(2, run(words));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(sentence), err::toString);
    }

    private int run(String... words) {
        return ForecastTrial.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("series.csv"), text).toString();
    }

    private static Path data() {
        String configured = System.getProperty("vitrine.test.data");
        if (configured != null) {
            return Path.of(configured);
        }
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("migrations/pom.xml"))) {
            root = root.getParent();
        }
        return root.resolve("../shared/data").normalize();
    }
}
