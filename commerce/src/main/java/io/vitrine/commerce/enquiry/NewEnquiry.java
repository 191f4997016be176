package io.vitrine.commerce.enquiry;

import io.vitrine.commerce.cart.Contact;
import io.vitrine.commerce.letter.Language;
import io.vitrine.core.problem.Checks;

/**
 * A question as it is sent.
 *
 * @param orderNumber that it is about, or nothing
 * @param message 1 to 4,000 characters; lines may break
 */
public record NewEnquiry(String name, String email, Language language, String orderNumber, String message) {

    private static final int MAX_NAME = 200;
    private static final int MAX_NUMBER = 64;
    private static final int MAX_MESSAGE = 4_000;

    public NewEnquiry {
        message = message.replace("\r\n", "\n").strip();
        Checks checks = new Checks()
                .text(name, MAX_NAME, "name", "Write your name, at most 200 characters.")
                .that(Contact.possible(email), "email", "Write an e-mail address, such as ana@shop.example.")
                .that(
                        !message.isEmpty() && message.length() <= MAX_MESSAGE && harmless(message),
                        "message",
                        "Write your question, at most 4,000 characters.");
        if (!orderNumber.isEmpty()) {
            checks.text(orderNumber, MAX_NUMBER, "order", "Write the number as the confirmation has it.");
        }
        checks.raise();
    }

    /** Text without what turns lines around or moves the cursor. */
    static boolean harmless(String text) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        return !new Checks().text(line, MAX_MESSAGE, "text", "").failed();
    }
}
