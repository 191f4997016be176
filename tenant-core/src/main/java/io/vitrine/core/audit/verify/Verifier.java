package io.vitrine.core.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The program {@code vitrine-verify.jar FILE [--checkpoints FILE]}: ends with 0 when the file is sound, 1 when it was
 * tampered with, 2 when it cannot be used.
 */
public final class Verifier {

    static final int SOUND = 0;
    static final int TAMPERED = 1;
    static final int UNUSABLE = 2;

    private static final String USAGE = """
            Checks an export of a Vitrine audit trail, without a server and without an account.

              java -jar vitrine-verify.jar FILE [--checkpoints FILE]

            FILE is the zip from the audit trail's page or from GET /api/audit/export.
            The file of checkpoints is text that you kept where Vitrine cannot reach it: mails or downloads
            with checkpoints and public keys. Without it a history that was rewritten as a whole by somebody
            who holds the signing key looks sound.

            Ends with 0: sound, 1: tampered with (the first bad event is named), 2: the file cannot be used.""";

    private static final String NO_PLATFORM =
            "This file says nothing of what happened on the platform: no sign-ins, no acts of operators.";

    private final PrintStream out;

    Verifier(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(new Verifier(System.out).run(List.of(words)));
    }

    int run(List<String> words) {
        boolean withKept = words.size() == 3 && words.get(1).equals("--checkpoints");
        if (words.size() != 1 && !withKept) {
            out.println(USAGE);
            return UNUSABLE;
        }
        try (EvidenceFile file = EvidenceFile.open(Path.of(words.get(0)))) {
            Kept kept = withKept ? Kept.read(Path.of(words.get(2))) : Kept.NOTHING;
            say(file, new EvidenceCheck(file, kept).run(), withKept);
            return SOUND;
        } catch (Tampered e) {
            out.println("TAMPERED: " + e.getMessage());
            return TAMPERED;
        } catch (Unusable e) {
            out.println("UNUSABLE: " + e.getMessage());
            return UNUSABLE;
        } catch (IOException e) {
            out.println("UNUSABLE: the file ends too early or cannot be read: " + e.getMessage());
            return UNUSABLE;
        }
    }

    private void say(EvidenceFile file, EvidenceCheck.Sound sound, boolean withKept) {
        out.println("SOUND: " + (sound.end() - sound.first()) + " events of " + file.business()
                + (sound.end() > sound.first() ? ", numbers " + (sound.first() + 1) + " to " + sound.end() : ""));
        if (sound.expired() > 0) {
            out.println("Payload expired under retention: " + sound.expired()
                    + " of these events. Their places and hashes are sealed; their content was destroyed when its time"
                    + " had ended.");
        }
        sound.head()
                .ifPresent(head -> out.println("Sealed up to "
                        + head.checkpoint().time() + ", " + head.checkpoint().size() + " events in all, root "
                        + head.checkpoint().root() + ", key " + head.keyId()));
        out.println(sound.platform().map(Verifier::words).orElse(NO_PLATFORM));
        out.println(
                withKept
                        ? "Compared with " + sound.compared() + " checkpoints that you kept."
                        : "Not compared with checkpoints that you kept: use --checkpoints.");
    }

    private static String words(PlatformCheck.Found platform) {
        return "On the platform: " + platform.events() + " events about this business, each proved to stand in the"
                + " platform's own trail"
                + platform.head()
                        .map(head -> ", sealed up to " + head.checkpoint().time())
                        .orElse("")
                + ". They happened as they stand here; that none was left out is not proved.";
    }
}
