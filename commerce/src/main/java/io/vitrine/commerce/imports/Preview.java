package io.vitrine.commerce.imports;

import java.util.List;

/**
 * What an uploaded file looks like before it is imported.
 *
 * @param bytes size of the text
 * @param lines its line breaks: about as many rows
 * @param encoding such as {@code UTF-8}
 * @param delimiter as a word: comma, semicolon, tab or bar
 * @param header names of the columns
 * @param rows the first rows, each with as many fields as the header where the file has them
 * @param preset the one asked for, or else the one that fits best
 * @param mapping the columns as they would be read
 * @param missing columns that the preset needs and nobody has found
 * @param notes a word on each guess, for people
 */
public record Preview(
        FileId file,
        String name,
        long bytes,
        long lines,
        String encoding,
        String delimiter,
        List<String> header,
        List<List<String>> rows,
        Preset preset,
        Mapping mapping,
        List<Column> missing,
        List<String> notes) {

    public Preview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }
}
