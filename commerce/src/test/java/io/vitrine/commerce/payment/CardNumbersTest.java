package io.vitrine.commerce.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CardNumbersTest {

    @Test
    void whatAddsUpLikeACardIsNoticedHoweverItIsWritten() {
        List.of(
                        "4242424242424242",
                        "4242 4242 4242 4242",
                        "4242-4242-4242-4242",
                        "tok_4242424242424242",
                        "378282246310005",
                        "card=5555555555554444;",
                        "\u0664\u0662\u0664\u0662424242424242")
                .forEach(text -> assertTrue(CardNumbers.foundIn(text), text));
    }

    @Test
    void tokensPassAndSoDoOtherNumbers() {
        List.of("tok_visa", "pm_1Nv0FGQ9RKHgCVdK7aQ2w3", "4242424242424241", "424242424242", "", "20261120153000")
                .forEach(text -> assertFalse(CardNumbers.foundIn(text), text));
    }

    @Test
    void aRequestWithACardIsRefusedWithoutRepeatingIt() {
        Problem refused = assertThrows(Problem.class, () -> request("4242424242424242"));
        assertEquals(422, refused.status());
        assertFalse((refused.getMessage() + refused.errors()).contains("4242"), refused.getMessage());
    }

    @Test
    void aRequestDoesNotShowItsToken() {
        assertFalse(request("tok_secret").toString().contains("tok_secret"));
    }

    private static PaymentRequest request(String token) {
        return new PaymentRequest(
                new PaymentId(UUID.randomUUID()),
                UUID.randomUUID(),
                "1",
                Money.of(BigDecimal.ONE, Currency.getInstance("EUR")),
                Optional.of(token),
                "https://shop.example");
    }
}
