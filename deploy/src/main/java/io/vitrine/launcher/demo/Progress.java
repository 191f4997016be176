package io.vitrine.launcher.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/** Remembers in the data directory up to which day a business has its orders. Losing it only costs time. */
final class Progress {

    private static final String ROOM = ".room";

    private final Path file;
    private final Properties days = new Properties();

    Progress(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                days.load(reader);
            }
        }
    }

    Optional<LocalDate> lastDay(Business business) {
        return Optional.ofNullable(days.getProperty(business.slug())).map(LocalDate::parse);
    }

    /** Whether the back room of the business was filled. */
    boolean furnished(Business business) {
        return days.containsKey(business.slug() + ROOM);
    }

    void furnished(Business business, LocalDate day) throws IOException {
        store(business.slug() + ROOM, day);
    }

    void reached(Business business, LocalDate day) throws IOException {
        store(business.slug(), day);
    }

    private void store(String name, LocalDate day) throws IOException {
        days.setProperty(name, day.toString());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            days.store(writer, "The last day for which each demo business has orders");
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
