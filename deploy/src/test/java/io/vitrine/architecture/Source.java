package io.vitrine.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Java file of the project. */
record Source(Path root, Path file, String text) {

    private static final Map<String, List<String>> MODULES = Map.of(
            "migrations", List.of("io/vitrine/migrations"),
            "tenant-core", List.of("io/vitrine/core"),
            "identity", List.of("io/vitrine/identity"),
            "commerce", List.of("io/vitrine/commerce"),
            "analytics-ui", List.of("io/vitrine/analytics", "io/vitrine/ui"),
            "deploy",
                    List.of(
                            "io/vitrine/launcher",
                            "io/vitrine/bench",
                            "io/vitrine/architecture",
                            "io/vitrine/journeys"));

    static List<Source> all() {
        Path root = Path.of(System.getProperty("vitrine.test.root", ".."))
                .toAbsolutePath()
                .normalize();
        return MODULES.keySet().stream()
                .sorted()
                .flatMap(module ->
                        Stream.of("main", "test").map(part -> root.resolve(module + "/src/" + part + "/java")))
                .filter(Files::isDirectory)
                .flatMap(directory -> javaFiles(root, directory))
                .toList();
    }

    private static Stream<Source> javaFiles(Path root, Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(root, file, read(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package-info of the directory, among those of main and test. */
    static Stream<String> packageInfos(Path directory) {
        Path other = Path.of(directory.toString().replace("/src/test/java/", "/src/main/java/"));
        return Stream.of(directory, other)
                .map(place -> place.resolve("package-info.java"))
                .filter(Files::exists)
                .map(Source::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return file.resolveSibling("");
    }

    long lines() {
        return text.lines().count();
    }

    Tokens tokens() {
        return Tokens.of(text);
    }

    boolean inItsModule() {
        Path relative = root.relativize(file);
        String inside = relative.subpath(4, relative.getNameCount()).toString();
        return MODULES.getOrDefault(relative.getName(0).toString(), List.of()).stream()
                .anyMatch(inside::startsWith);
    }

    @Override
    public String toString() {
        return root.relativize(file).toString();
    }
}
