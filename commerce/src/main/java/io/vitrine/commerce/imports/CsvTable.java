package io.vitrine.commerce.imports;

import java.io.IOException;
import java.util.List;

/** A CSV file as rows. */
record CsvTable(CsvFile file) implements RowTable {

    @Override
    public List<String> names() {
        return file.names();
    }

    @Override
    public boolean next() throws IOException {
        while (file.rows().next()) {
            if (!file.rows().blank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long row() {
        return file.rows().row();
    }

    @Override
    public String field(int column) {
        file.rows().fault().ifPresent(fault -> {
            throw new RowRefused(fault);
        });
        return file.rows().field(column);
    }
}
