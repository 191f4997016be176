package io.vitrine.core.audit.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/**
 * What is signed: at this time the tree of this origin had so many leaves and this root.
 *
 * @param origin whose tree, such as {@code vitrine/audit/bus_01h...} or {@code vitrine/log}
 * @param root in base64
 */
public record Checkpoint(String origin, long size, String root, Instant time) {

    private static final String TIME = "time ";
    private static final int LINES = 4;

    public static Checkpoint of(String origin, long size, byte[] root, Instant time) {
        return new Checkpoint(origin, size, Base64.getEncoder().encodeToString(root), time);
    }

    public boolean hasRoot(byte[] other) {
        return root.equals(Base64.getEncoder().encodeToString(other));
    }

    /** The signed text. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n" + TIME + time + "\n";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    static Checkpoint parse(String text) throws BadProof {
        String[] lines = text.split("\n", -1);
        try {
            if (lines.length == LINES + 1 && lines[LINES].isEmpty() && lines[3].startsWith(TIME)) {
                Checkpoint read = new Checkpoint(
                        lines[0], Long.parseLong(lines[1]), lines[2], Instant.parse(lines[3].substring(TIME.length())));
                if (read.size() >= 0 && read.text().equals(text)) {
                    return read;
                }
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new BadProof("a checkpoint cannot be read: " + e.getMessage());
        }
        throw new BadProof("a checkpoint does not have the form of one");
    }
}
