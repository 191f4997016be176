package io.vitrine.commerce.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromotionDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void hostileTermsAreRefusedFieldByField() {
        assertEquals(
                List.of("percent"), wrong("Sale", Benefit.percent(new BigDecimal("101")), "", "0", NOW.plusSeconds(1)));
        assertEquals(
                List.of("percent"), wrong("Sale", Benefit.percent(new BigDecimal("-5")), "", "0", NOW.plusSeconds(1)));
        assertEquals(
                List.of("percent"),
                wrong("Sale", Benefit.percent(new BigDecimal("5.001")), "", "0", NOW.plusSeconds(1)));
        assertEquals(
                List.of("amount"),
                wrong("Sale", Benefit.amount(new BigDecimal("1.0000000001")), "", "0", NOW.plusSeconds(1)));
        assertEquals(List.of("amount"), wrong("Sale", Benefit.amount(BigDecimal.ZERO), "", "0", NOW.plusSeconds(1)));
        assertEquals(
                List.of("buy", "get"),
                wrong("Sale", Benefit.buyGet(0, 1001, BigDecimal.TEN), "", "0", NOW.plusSeconds(1)));
        assertEquals(
                List.of("name", "code", "minimum", "until"),
                wrong("Sale\u202eelas", Benefit.freeDelivery(), "\u0130NDIRIM", "-1", NOW));
        assertEquals(
                List.of("name", "code"), wrong(" ", Benefit.freeDelivery(), "A".repeat(41), "0", NOW.plusSeconds(1)));
        draft("Sale", Benefit.percent(new BigDecimal("12.5")), " spring-10 ", "0", NOW.plusSeconds(1))
                .check(Currency.getInstance("EUR"));
    }

    @Test
    void aCodeIsTheSameInSmallLetters() {
        assertEquals(Optional.of(new CouponCode("SPRING-10")), CouponCode.parse(" spring-10\n"));
        assertTrue(CouponCode.parse("\u017fale10").isEmpty(), "the long s is no S");
        assertTrue(CouponCode.parse("ab").isEmpty());
        assertTrue(CouponCode.parse("SPRING 10").isEmpty());
        assertTrue(CouponCode.parse("\u0661\u0662\u0663").isEmpty(), "digits of other scripts");
    }

    private static List<String> wrong(String name, Benefit benefit, String code, String minimum, Instant until) {
        Problem problem = assertThrows(
                Problem.class, () -> draft(name, benefit, code, minimum, until).check(Currency.getInstance("EUR")));
        assertEquals(422, problem.status());
        return problem.errors().stream().map(Problem.FieldError::field).toList();
    }

    private static PromotionDraft draft(String name, Benefit benefit, String code, String minimum, Instant until) {
        return new PromotionDraft(
                name,
                benefit,
                PromotionScope.EVERYTHING,
                Optional.empty(),
                List.of(),
                new BigDecimal(minimum),
                Optional.empty(),
                Optional.of(code),
                true,
                NOW,
                Optional.of(until),
                Optional.empty(),
                Optional.empty());
    }
}
