package io.vitrine.commerce.dunning;

import io.vitrine.core.mail.Mail;
import io.vitrine.core.tenant.Tenant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a reminder: the policy's words with what they stand for. */
final class DunningLetter {

    private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private DunningLetter() {}

    static Mail of(DunningRows.Due due, DunningStep step, Tenant business, LocalDate today) {
        Map<String, String> words = Map.of(
                "number", due.number(),
                "amount", due.outstanding().toString(),
                "due", DAY.format(due.due()),
                "days", String.valueOf(ChronoUnit.DAYS.between(due.due(), today)),
                "customer", due.name(),
                "business", business.name());
        return new Mail(
                due.email(),
                CONTROL.matcher(filled(step.subject(), words)).replaceAll(" "),
                filled(step.text(), words));
    }

    /** What stands for nothing stays as it is written. */
    private static String filled(String text, Map<String, String> words) {
        return WORD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
    }
}
