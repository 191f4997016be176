package io.vitrine.analytics.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are worked out as on paper, and what cannot be worked out is no value. */
class FormulaTest {

    private static final Map<String, BigDecimal> VALUES = Map.of(
            "net-sales",
            new BigDecimal("100.50"),
            "orders",
            new BigDecimal("4"),
            "returns",
            BigDecimal.ZERO,
            "min",
            BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            net-sales / orders             | 25.125
            net-sales - orders * 2         | 92.5
            (net-sales - orders) * 2       | 193
            -net-sales + 1                 | -99.5
            max(net-sales, orders)         | 100.5
            min(orders, 3.5)               | 3.5
            2 - 1 - 1 + min                | 10
            net-sales / orders / 2         | 12.5625
            nullif(orders, 5)              | 4
            """)
    void isWorkedOutAsOnPaper(String formula, BigDecimal value) {
        assertEquals(0, value(formula).orElseThrow().compareTo(value), formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"net-sales / returns", "net-sales / nullif(orders, 4)", "visits + 1", "max(visits, orders)"})
    void whatCannotBeWorkedOutIsNoValue(String formula) {
        assertTrue(value(formula).isEmpty(), formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 + 2",
                "net-sales-orders",
                "net-sales;drop table location",
                "select 1",
                "net-sales +",
                "(net-sales",
                "net-sales)",
                "sqrt(net-sales)",
                "min(net-sales)",
                "net-sales orders",
                "net-sales ** 2",
                "1e9 * orders",
                "Net-Sales",
                "net-sales'--"
            })
    void whatIsNotUnderstoodIsRefused(String formula) {
        assertThrows(Problem.class, () -> Formula.of(formula, FormulaTest::known), formula);
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThrows(Problem.class, () -> Formula.of("orders" + " + orders".repeat(100), FormulaTest::known));
        String deep = "(".repeat(25) + "orders" + ")".repeat(25);
        assertThrows(Problem.class, () -> Formula.of(deep, FormulaTest::known));
        assertThrows(Problem.class, () -> Formula.of("-".repeat(400) + "orders", FormulaTest::known));
    }

    @Test
    void namesItsFiguresInTheirOrder() {
        assertEquals(
                List.of("orders", "net-sales"),
                Formula.of("orders + net-sales / orders", FormulaTest::known).figures());
    }

    @Property(tries = 300)
    void anyTextIsAnsweredOrRefused(@ForAll @StringLength(max = 60) String text) {
        try {
            Formula.of(text, FormulaTest::known).value(id -> Optional.ofNullable(VALUES.get(id)));
        } catch (Problem refused) {
            assertEquals(422, refused.status());
        }
    }

    private static Optional<BigDecimal> value(String formula) {
        return Formula.of(formula, FormulaTest::known).value(id -> Optional.ofNullable(VALUES.get(id)));
    }

    private static boolean known(String id) {
        return VALUES.containsKey(id) || id.equals("visits");
    }
}
