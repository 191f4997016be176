package io.vitrine.commerce.imports;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first row of a file, and where each column stands in it.
 *
 * @param unknown headers that the mapping names and the file does not have
 */
record Header(List<String> names, Map<Column, Integer> places, List<String> unknown) {

    private static final int SHOWN = 20;
    private static final int SHOWN_LENGTH = 40;

    Header {
        names = List.copyOf(names);
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /** Finds the columns: first as the mapping says, then by their names, the best match first. */
    static Header read(List<String> names, Mapping mapping) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Set<Integer> taken = new HashSet<>();
        mapping.headers()
                .forEach((column, header) -> place(names, header).ifPresent(place -> {
                    places.put(column, place);
                    taken.add(place);
                }));
        matches(names).stream()
                .filter(match -> !mapping.headers().containsKey(match.column()))
                .forEach(match -> {
                    if (!places.containsKey(match.column()) && taken.add(match.place())) {
                        places.put(match.column(), match.place());
                    }
                });
        List<String> unknown = mapping.headers().values().stream()
                .filter(header -> place(names, header).isEmpty())
                .sorted()
                .toList();
        return new Header(names, places, unknown);
    }

    private record Match(Column column, int place, int rank) {}

    private static List<Match> matches(List<String> names) {
        return List.of(Column.values()).stream()
                .flatMap(column -> IntStream.range(0, names.size())
                        .boxed()
                        .flatMap(place ->
                                column.match(names.get(place)).map(rank -> new Match(column, place, rank)).stream()))
                .sorted(Comparator.comparingInt(Match::rank).thenComparing(Match::column))
                .toList();
    }

    private static Optional<Integer> place(List<String> names, String header) {
        int exact = names.indexOf(header);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        String plain = Column.plain(header);
        int loose = names.stream().map(Column::plain).toList().indexOf(plain);
        return loose < 0 || plain.isEmpty() ? Optional.empty() : Optional.of(loose);
    }

    /** Why rows of this preset cannot be read under this header, in a sentence for people. */
    Optional<String> fault(Preset preset) {
        if (!unknown.isEmpty()) {
            return Optional.of("The mapping names " + String.join(", ", unknown) + ", but the file has the columns "
                    + found() + ".");
        }
        List<Column> missing = missing(preset);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The file has the columns " + found() + ". It misses "
                        + missing.stream().map(Column::id).collect(Collectors.joining(", "))
                        + ". Choose another preset, or say in the mapping which columns these are.");
    }

    List<Column> missing(Preset preset) {
        return preset.required().stream()
                .filter(column -> !places.containsKey(column))
                .sorted()
                .toList();
    }

    /** The columns as the file names them, shortened for a sentence. */
    String found() {
        String shown = names.stream()
                .limit(SHOWN)
                .map(name -> name.length() > SHOWN_LENGTH ? name.substring(0, SHOWN_LENGTH) + "..." : name)
                .map(name -> name.replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    /** The mapping that would find the same columns. */
    Mapping mapping() {
        return new Mapping(places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> names.get(entry.getValue()))));
    }
}
