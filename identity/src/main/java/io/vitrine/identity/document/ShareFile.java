package io.vitrine.identity.document;

import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.Watermark;

/** A file that is to be shared, checked: known kind, at most 20 MB. */
public final class ShareFile {

    /** The largest file, in bytes. */
    public static final int MOST = 20 * 1024 * 1024;

    private static final int NAME = 200;

    private final String name;
    private final byte[] content;
    private final FileKind kind;

    /** @throws Problem 413 when it is too large, 422 when it is empty, of another kind or not what its name says */
    public ShareFile(String name, byte[] content) {
        if (content.length > MOST) {
            throw Problem.of(413, "too-large", "The file is too large", FileKind.RULE);
        }
        new Checks()
                .text(name, NAME, "name", "Give the file a name of at most 200 characters.")
                .raise();
        this.name = name.strip().replaceAll("[\\\\/:*?\"<>|]", "-");
        this.content = content.clone();
        this.kind = FileKind.of(this.name, content).orElseThrow(() -> Problem.invalid("file", FileKind.RULE));
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    int bytes() {
        return content.length;
    }

    String mediaType() {
        return kind.mediaType();
    }

    String sha256() {
        return Watermark.fingerprint(content);
    }
}
