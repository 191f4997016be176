package io.vitrine.commerce.cart;

import io.vitrine.commerce.tax.TaxNumbers;
import io.vitrine.core.problem.Checks;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who orders, and where news of the order goes.
 *
 * @param email where the confirmation goes
 * @param name 1 to 200 characters
 * @param company that buys, as the invoice names it
 * @param taxNumber of the company
 */
public record Contact(
        String email, String name, Optional<String> phone, Optional<String> company, Optional<String> taxNumber) {

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,185}\\.[^@\\s\\p{Cntrl}.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,30}");
    private static final int MAX_EMAIL = 254;
    private static final int MAX_NAME = 200;

    /** Whether it is written like an e-mail address. */
    public static boolean possible(String email) {
        return email.length() <= MAX_EMAIL && EMAIL.matcher(email).matches();
    }

    /** A person who buys for nobody else. */
    public Contact(String email, String name, Optional<String> phone) {
        this(email, name, phone, Optional.empty(), Optional.empty());
    }

    public Contact {
        taxNumber = taxNumber.map(TaxNumbers::plain);
        Checks checks = new Checks()
                .that(possible(email), "email", "Write an e-mail address, such as ana@shop.example.")
                .text(name, MAX_NAME, "name", "Write 1 to 200 characters.");
        phone.ifPresent(number -> checks.that(
                PHONE.matcher(number).matches(), "phone", "Write a telephone number, such as +34 600 000 000."));
        company.ifPresent(text -> checks.text(text, MAX_NAME, "company", "Write at most 200 characters."));
        taxNumber.ifPresent(number -> checks.that(
                        TaxNumbers.possible(number),
                        "taxNumber",
                        "Write the whole tax number, such as ESB12345674, 29ABCDE1234F1Z5 or 4123456789.")
                .that(company.isPresent(), "company", "Name the company that the tax number belongs to."));
        checks.raise();
    }

    /**
     * The same, as somebody writes it now; what was kept before keeps its number.
     *
     * @throws io.vitrine.core.problem.Problem 422 for a mistyped tax number
     */
    public Contact entered() {
        taxNumber.ifPresent(number -> new Checks()
                .that(
                        !TaxNumbers.mistyped(number),
                        "taxNumber",
                        "Look at the tax number again: its check digits do not fit the others.")
                .raise());
        return this;
    }

    /** The mailbox behind an address: whatever is written behind a plus sign, the same person reads it. */
    public static String mailbox(String email) {
        int at = email.lastIndexOf('@');
        int plus = email.indexOf('+');
        String bare = plus > 0 && plus < at ? email.substring(0, plus) + email.substring(at) : email;
        return bare.toLowerCase(Locale.ROOT);
    }
}
