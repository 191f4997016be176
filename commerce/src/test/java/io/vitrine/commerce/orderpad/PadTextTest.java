package io.vitrine.commerce.orderpad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PadTextTest {

    @Test
    void commaSemicolonAndTabPartNumberAndQuantity() {
        assertEquals(
                List.of("A-1|2", "B 2|3", "C,3|4", "D|"),
                read("\uFEFFsku,Quantity,note\r\nA-1,2,soon\n\n  B 2 ;3\r\n\"C,3\"\t4\nD"));
    }

    @Test
    void onlyAHeadIsLeftOut() {
        assertEquals(List.of("A-1|many"), read("A-1,many"));
        assertEquals(List.of(), read("article;qty"));
        assertEquals(List.of("|5"), read(",5"));
    }

    @Test
    void moreThanTwoHundredRowsOrSixtyFourKilobytesAreRefused() {
        assertEquals(200, PadText.rows("A,1\n".repeat(200)).size());
        assertThrows(Problem.class, () -> PadText.rows("A,1\n".repeat(201)));
        assertThrows(Problem.class, () -> PadText.rows("x".repeat(PadText.LONGEST + 1)));
    }

    private static List<String> read(String text) {
        return PadText.rows(text).stream()
                .map(row -> row.sku() + "|" + row.quantity())
                .toList();
    }
}
