package io.vitrine.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Formats RAND = formats("ZA", "ZAR", "Africa/Johannesburg");
    private static final Formats RUPEE = formats("IN", "INR", "Asia/Kolkata");
    private static final Formats EURO = formats("ES", "EUR", "Europe/Madrid");

    private static Formats formats(String country, String currency, String zone) {
        return Formats.of(country, Currency.getInstance(currency), ZoneId.of(zone));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    @Test
    void everyBusinessReadsAmountsInItsOwnWay() {
        assertEquals("R\u00a045,320.00", RAND.money(amount("45320")));
        assertEquals("₹\u00a012,84,320.50", RUPEE.money(amount("1284320.5")));
        assertEquals("€789.40", EURO.money(amount("789.4")));
        assertEquals("CHF\u00a01,000.00", formats("CH", "CHF", "Europe/Zurich").money(amount("1000")));
    }

    @Test
    void yenHasNoCents() {
        assertEquals("JPY\u00a01,235", formats("JP", "JPY", "Asia/Tokyo").money(amount("1234.5")));
    }

    @Test
    void tilesDropCentsFromTenThousandUp() {
        assertEquals("R\u00a09,999.99", RAND.tile(amount("9999.99")));
        assertEquals("R\u00a010,000", RAND.tile(amount("10000.00")));
        assertEquals("−R\u00a012,346", RAND.tile(amount("-12345.67")));
    }

    @Test
    void aMinusIsNoHyphen() {
        assertEquals("−85.00", RAND.plain(amount("-85")));
        assertEquals("−12", RAND.count(-12));
    }

    @Test
    void millionsReadBriefly() {
        assertEquals("R\u00a03.72\u00a0m", RAND.brief(amount("3720000")));
        assertEquals("R\u00a0999,999", RAND.brief(amount("999999")));
    }

    @Test
    void quantitiesLoseNeedlessZeros() {
        assertEquals("2", RAND.quantity(amount("2.000")));
        assertEquals("1,200.5", RAND.quantity(amount("1200.500")));
    }

    @Test
    void percentKeepsItsSignTogether() {
        assertEquals("12.4\u00a0%", RAND.percent(amount("0.1239")));
    }

    @Test
    void theColumnHeadNamesTheCurrency() {
        assertEquals("R", RAND.symbol());
        assertEquals("€", EURO.symbol());
    }
}
