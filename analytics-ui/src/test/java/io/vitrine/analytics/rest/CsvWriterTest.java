package io.vitrine.analytics.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void numbersStayNumbersAndFormulasBecomeTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = new CsvWriter(out);
        csv.row(new BigDecimal("-12.30"), "=1+1", "@x", "-y", "+z", "plain");
        csv.row("a,b", "say \"hi\"", "two\nlines", "=\"a\",b", "", true);
        csv.flush();
        assertEquals(
                "-12.30,'=1+1,'@x,'-y,'+z,plain\r\n\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"'=\"\"a\"\",b\",,true\r\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
