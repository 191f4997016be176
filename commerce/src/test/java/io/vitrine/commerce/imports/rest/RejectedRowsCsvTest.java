package io.vitrine.commerce.imports.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.commerce.imports.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectedRowsCsvTest {

    @Test
    void noRejectedRowIsAFormulaForASpreadsheet() throws IOException {
        List<Rejection> rows =
                List.of(new Rejection(2, "The quantity is 0", "=cmd|x,1"), new Rejection(5, "-", "a,\"b\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RejectedRowsCsv(after ->
                        rows.stream().filter(row -> row.row() > after).limit(1).toList())
                .write(out);
        assertEquals(
                "row,reason,original\r\n2,The quantity is 0,\"'=cmd|x,1\"\r\n5,'-,\"a,\"\"b\"\"\"\r\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
