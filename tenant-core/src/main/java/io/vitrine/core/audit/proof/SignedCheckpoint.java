package io.vitrine.core.audit.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checkpoint with its signature, in the form of a signed note (c2sp.org/signed-note): the text, an empty line, and a line
 * that names the key.
 *
 * @param keyId four bytes in hexadecimal
 * @param signature in base64
 */
public record SignedCheckpoint(Checkpoint checkpoint, String keyId, String signature) {

    private static final int ID = 4;
    private static final String MARK = "\u2014 " + SealKey.NAME + " ";
    private static final Pattern NOTE =
            Pattern.compile("(vitrine/[^\\n]+\\n[0-9]+\\n[^\\n]+\\ntime [^\\n]+\\n)\\n" + MARK + "([A-Za-z0-9+/=]+)");

    /** The note as people keep it. */
    public String text() {
        byte[] id = HexFormat.of().parseHex(keyId);
        byte[] raw = Base64.getDecoder().decode(signature);
        byte[] both = Arrays.copyOf(id, ID + raw.length);
        System.arraycopy(raw, 0, both, ID, raw.length);
        return checkpoint.text() + "\n" + MARK + Base64.getEncoder().encodeToString(both) + "\n";
    }

    /** @throws BadProof when the text is not exactly one note */
    public static SignedCheckpoint parse(String text) throws BadProof {
        Matcher note = NOTE.matcher(text.strip());
        if (!note.matches()) {
            throw new BadProof("a checkpoint does not have the form of a signed note");
        }
        return read(note);
    }

    /** All notes in a text, such as a mail that somebody kept; what stands between them does not matter. */
    public static List<SignedCheckpoint> parseAll(String text) throws BadProof {
        List<SignedCheckpoint> found = new ArrayList<>();
        Matcher note = NOTE.matcher(text.replace("\r\n", "\n"));
        while (note.find()) {
            found.add(read(note));
        }
        return found;
    }

    private static SignedCheckpoint read(Matcher note) throws BadProof {
        try {
            byte[] both = Base64.getDecoder().decode(note.group(2));
            if (both.length <= ID) {
                throw new BadProof("a signature is too short");
            }
            return new SignedCheckpoint(
                    Checkpoint.parse(note.group(1)),
                    HexFormat.of().formatHex(both, 0, ID),
                    Base64.getEncoder().encodeToString(Arrays.copyOfRange(both, ID, both.length)));
        } catch (IllegalArgumentException e) {
            throw new BadProof("a signature cannot be read");
        }
    }
}
