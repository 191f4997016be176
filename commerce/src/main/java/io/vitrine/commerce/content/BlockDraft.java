package io.vitrine.commerce.content;

import io.vitrine.core.problem.Checks;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A block as the staff writes it.
 *
 * @param texts by language, such as {@code en}
 * @param link where its button leads: a path of the shop, or an address with https
 * @param picture SHA-256 in hex of a picture that was sent before
 */
public record BlockDraft(
        BlockKind kind,
        Map<String, BlockText> texts,
        Optional<String> link,
        Optional<String> picture,
        Featured featured) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.?=&%#\\[\\]+-]{0,299}");
    private static final Pattern WEB = Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]+)?(/[!-~&&[^\"<>\\\\^`{|}]]*)?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MAX_LINK = 300;
    private static final int MOST_LANGUAGES = 10;

    public BlockDraft {
        texts = Map.copyOf(texts);
        link = link.map(String::strip).filter(text -> !text.isEmpty());
        Checks checks = new Checks()
                .that(
                        texts.size() <= MOST_LANGUAGES
                                && texts.keySet().stream()
                                        .allMatch(code -> LANGUAGE.matcher(code).matches()),
                        "texts",
                        "Name languages by their code of two small letters, such as en; at most 10.")
                .that(
                        link.filter(text -> !safe(text)).isEmpty(),
                        "link",
                        "Use a path of the shop such as /products, or an address that begins with https://.")
                .that(
                        picture.filter(hash -> !HASH.matcher(hash).matches()).isEmpty(),
                        "picture",
                        "Send the picture first and name it by its sha256.");
        featured.check(checks);
        texts.forEach((language, text) -> text.check(checks, "texts." + language));
        checks.raise();
    }

    /** A block of this kind that says nothing yet. */
    public static BlockDraft empty(BlockKind kind) {
        return new BlockDraft(kind, Map.of(), Optional.empty(), Optional.empty(), Featured.NEWEST);
    }

    /** Whether a link leads into the shop, or to the web by a safe way. */
    public static boolean safe(String link) {
        return link.length() <= MAX_LINK
                && (PATH.matcher(link).matches() || WEB.matcher(link).matches());
    }

    /** The words in this language; where nothing was said, those of the other. */
    public BlockText text(String language, String otherwise) {
        return Optional.ofNullable(texts.get(language))
                .filter(text -> !text.empty())
                .or(() -> Optional.ofNullable(texts.get(otherwise)))
                .orElse(BlockText.EMPTY);
    }

    /** Whether something is said in this language. */
    public boolean says(String language) {
        return Optional.ofNullable(texts.get(language))
                .filter(text -> !text.empty())
                .isPresent();
    }

    /** The same with these words in this language. */
    public BlockDraft saying(String language, BlockText text) {
        Map<String, BlockText> more = new TreeMap<>(texts);
        more.put(language, text);
        return new BlockDraft(kind, more, link, picture, featured);
    }
}
