package io.vitrine.core.audit.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public keys, oldest first. Each key signs from its own beginning to that of the next. */
public record KeyRing(List<SealKey> keys) {

    private static final Pattern LINE =
            Pattern.compile("^key ([0-9]{1,6}) ([A-Za-z0-9+/=]{44}) from ([0-9TZ:.-]+)$", Pattern.MULTILINE);

    public KeyRing {
        keys = keys.stream().sorted(Comparator.comparingInt(SealKey::number)).toList();
    }

    /** Keys that somebody kept, from a mail or a page; they carry no endorsement. */
    public static List<SealKey> kept(String text) {
        List<SealKey> found = new ArrayList<>();
        Matcher line = LINE.matcher(text.replace("\r\n", "\n"));
        while (line.find()) {
            found.add(new SealKey(
                    Integer.parseInt(line.group(1)), line.group(2), Instant.parse(line.group(3)), Optional.empty()));
        }
        return found;
    }

    /** What is wrong with the ring itself, or with it beside the keys that somebody kept; empty when nothing is. */
    public Optional<String> complaint(List<SealKey> kept) {
        for (int i = 0; i < keys.size(); i++) {
            SealKey key = keys.get(i);
            if (key.number() != i + 1) {
                return Optional.of("public key " + (i + 1) + " is missing");
            }
            if (i > 0 && !keys.get(i - 1).endorses(key)) {
                return Optional.of("public key " + key.id() + " was not endorsed by the key before it");
            }
            if (i > 0 && !key.from().isAfter(keys.get(i - 1).from())) {
                return Optional.of("public key " + key.id() + " begins before the key before it");
            }
        }
        return kept.stream()
                .filter(known -> keys.stream()
                        .noneMatch(key -> key.publicKey().equals(known.publicKey())
                                && key.from().equals(known.from())))
                .findFirst()
                .map(known -> "public key " + known.id() + ", which you kept, is not among the keys of this file");
    }

    /** What is wrong with the signature; empty when nothing is. */
    public Optional<String> complaint(SignedCheckpoint note) {
        for (int i = 0; i < keys.size(); i++) {
            SealKey key = keys.get(i);
            if (key.id().equals(note.keyId())) {
                Instant time = note.checkpoint().time();
                if (!key.signed(note)) {
                    return Optional.of("is not signed by the key it names, " + key.id());
                }
                if (time.isBefore(key.from())) {
                    return Optional.of("is signed by key " + key.id() + " before that key began");
                }
                if (i + 1 < keys.size() && !time.isBefore(keys.get(i + 1).from())) {
                    return Optional.of("is signed by the old key " + key.id() + ", which had ended at "
                            + keys.get(i + 1).from());
                }
                return Optional.empty();
            }
        }
        return Optional.of("is signed by a key that is not Vitrine's, " + note.keyId());
    }
}
