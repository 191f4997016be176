package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class FieldRulesTest {

    private static final BigDecimal MOST = new BigDecimal("1000000");
    private final Moments moments =
            new Moments(ZoneId.of("Europe/London"), Instant.parse("2026-11-21T00:00:00Z"), true);

    @Test
    void localTimesAreTheBusinessesOwn() {
        assertEquals(
                Instant.parse("2011-07-01T08:30:00Z"),
                moments.read("2011-07-01 09:30").at());
        assertEquals(
                Instant.parse("2011-07-01T08:30:15Z"),
                moments.read("2011-07-01T09:30:15").at());
        assertEquals(
                Instant.parse("2011-12-31T08:26:00Z"),
                moments.read("12/31/2011 8:26").at());
    }

    @Test
    void anInstantFallsOnTheDayOfTheBusinessesZone() {
        Moment late = moments.read("2011-06-30T23:30:00Z");
        assertEquals(LocalDate.of(2011, 7, 1), late.day());
        assertEquals(Instant.parse("2011-06-30T23:30:00Z"), late.at());
        assertEquals(
                Instant.parse("2011-07-01T21:00:00Z"),
                moments.read("2011-07-01T23:00:00+02:00").at());
    }

    @Test
    void aPlainDateIsItsFirstMoment() {
        assertEquals(
                Instant.parse("2011-06-30T23:00:00Z"),
                moments.read("2011-07-01").at());
    }

    @Test
    void impossibleDatesAreRefusedWithAReason() {
        assertEquals("The date 0000-01-01 is not between the years 1970 and 2100", refused("0000-01-01"));
        assertEquals("The date 1969-12-31 is not between the years 1970 and 2100", refused("1969-12-31"));
        assertEquals("The date 2027-01-01 lies in the future", refused("2027-01-01"));
        assertEquals("The date is missing", refused(""));
        for (String text : List.of("2011-02-30", "01.02.2011", "yesterday", "2011-07-01x", "=NOW()", "2011-7-1")) {
            assertEquals("\"" + text + "\" is no date; write 2026-01-31 or 2026-01-31 14:05", refused(text));
        }
    }

    private String refused(String text) {
        return assertThrows(RowRefused.class, () -> moments.read(text)).reason();
    }

    @Property
    void plainNumbersAreReadExactly(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal number) {
        assertEquals(number, Decimals.read(number.toPlainString(), "unit price", 4, MOST));
    }

    @Test
    void numbersThatNeedAGuessAreRefused() {
        for (String text : List.of("1,5", "1.234,50", "1e5", "0x10", "NaN", "--1", "1 000", "£5", "+5", "５")) {
            assertEquals(
                    "The price \"" + text + "\" is no number; write digits and a point, as 1234.50",
                    assertThrows(RowRefused.class, () -> Decimals.read(text, "price", 4, MOST))
                            .reason());
        }
        assertEquals(
                "The price is a formula; save the file with values",
                assertThrows(RowRefused.class, () -> Decimals.read("=1+1", "price", 4, MOST))
                        .reason());
        assertEquals(
                "The price 1.23456 has more than 4 decimals",
                assertThrows(RowRefused.class, () -> Decimals.read("1.23456", "price", 4, MOST))
                        .reason());
        assertEquals(new BigDecimal("1.50000"), Decimals.read("1.50000", "price", 4, MOST));
    }

    @Test
    void headersAreFoundWhateverTheirCaseAndSeparators() {
        Header header = Header.read(
                List.of("Order No.", "DATE", "Stock-Code", "Qty", "price", "E-Mail", "Shelf"), Mapping.none());
        assertEquals(
                Map.of(
                        Column.NUMBER, 0,
                        Column.PLACED_AT, 1,
                        Column.SKU, 2,
                        Column.QUANTITY, 3,
                        Column.UNIT_PRICE, 4,
                        Column.CUSTOMER_EMAIL, 5),
                header.places());
        assertEquals(List.of(), header.missing(Preset.GENERIC));
    }

    @Test
    void theOwnersMappingWinsOverNames() {
        Header header = Header.read(
                List.of("number", "Cust No", "date"),
                new Mapping(Map.of(Column.NUMBER, "cust no", Column.SKU, "gone")));
        assertEquals(1, header.places().get(Column.NUMBER));
        assertEquals(
                "The mapping names gone, but the file has the columns number, Cust No, date.",
                header.fault(Preset.GENERIC).orElseThrow());
    }

    @Test
    void theDelimiterIsTheOneOfTheHeader() {
        assertEquals(';', Delimiters.find("a;b;c,d"));
        assertEquals('\t', Delimiters.find("a\tb"));
        assertEquals('|', Delimiters.find("a|b|c"));
        assertEquals(',', Delimiters.find("\"a;b;c;d\",e"));
        assertEquals(',', Delimiters.find("one"));
    }

    @Test
    void theEncodingIsFoundWhileBytesPassBy() {
        assertEquals(TextEncoding.UTF_8, encoding("größe,12\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(TextEncoding.UTF_8, encoding("plain".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(TextEncoding.UTF_8_MARKED, encoding("\uFEFFa".getBytes(StandardCharsets.UTF_8)));
        assertEquals(TextEncoding.UTF_16, encoding("a,b".getBytes(StandardCharsets.UTF_16)));
        assertEquals(TextEncoding.WINDOWS_1252, encoding("größe,5 €".getBytes(Charset.forName("windows-1252"))));
        byte[] oneBad = "größe ä ö ?".getBytes(StandardCharsets.UTF_8);
        oneBad[oneBad.length - 1] = (byte) 0xe9;
        assertEquals(TextEncoding.UTF_8, encoding(oneBad));
    }

    private static TextEncoding encoding(byte[] bytes) {
        TextSniffer sniffer = new TextSniffer();
        for (byte b : bytes) {
            sniffer.update(new byte[] {b}, 1);
        }
        return sniffer.encoding();
    }
}
