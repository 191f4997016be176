package io.vitrine.commerce.content;

import io.vitrine.commerce.catalog.PlainText;
import io.vitrine.core.problem.Checks;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the shop presents itself.
 *
 * @param name of the shop, where it is not the business's
 * @param brand colour as {@code #A6472A}
 * @param logo SHA-256 in hex of a picture
 * @param social addresses that begin with https
 */
public record StoreSetting(
        StoreLanguages languages,
        Optional<String> name,
        Optional<String> brand,
        Optional<String> logo,
        Optional<String> email,
        Optional<String> phone,
        Map<SocialSite, String> social) {

    /** Of a shop that has said nothing. */
    public static final StoreSetting PLAIN = new StoreSetting(
            StoreLanguages.ENGLISH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z0-9-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{2,38}");
    private static final int MAX_NAME = 120;

    public StoreSetting {
        Map<SocialSite, String> sites = new EnumMap<>(SocialSite.class);
        social.forEach((site, address) -> {
            if (!address.isBlank()) {
                sites.put(site, address.strip());
            }
        });
        social = Map.copyOf(sites);
        Checks checks = new Checks()
                .that(
                        name.filter(text -> !PlainText.line(text, MAX_NAME)).isEmpty(),
                        "name",
                        "Write 1 to 120 characters on one line, none that turns the direction.")
                .that(
                        brand.filter(text -> !COLOUR.matcher(text).matches()).isEmpty(),
                        "brand",
                        "Write the colour as # and six digits, such as #A6472A.")
                .that(
                        logo.filter(text -> !text.matches("[0-9a-f]{64}")).isEmpty(),
                        "logo",
                        "Send the picture first and name it by its sha256.")
                .that(
                        email.filter(text -> !EMAIL.matcher(text).matches()).isEmpty(),
                        "email",
                        "Write an address such as shop@example.com.")
                .that(
                        phone.filter(text -> !PHONE.matcher(text).matches()).isEmpty(),
                        "phone",
                        "Write the number with its country, such as +34 965 000 000.");
        social.forEach((site, address) -> checks.that(
                address.startsWith("https://") && BlockDraft.safe(address),
                "social." + site.code(),
                "Write the whole address of the page; it begins with https://."));
        checks.raise();
    }
}
