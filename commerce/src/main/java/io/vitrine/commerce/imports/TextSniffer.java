package io.vitrine.commerce.imports;

/**
 * Finds out in which encoding a file is written while its bytes pass by.
 *
 * <p>A byte order mark decides. Without one, text whose multi-byte sequences are mostly valid UTF-8 is UTF-8, so that one
 * damaged row does not spoil the others; otherwise it is Windows-1252, the encoding of older spreadsheets.
 */
final class TextSniffer {

    private final byte[] head = new byte[3];
    private long seen;
    private long lines;
    private long valid;
    private long invalid;
    private int missing;

    void update(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (seen < head.length) {
                head[(int) seen] = b;
            }
            seen++;
            if (b >= 0 && missing == 0) {
                lines += b == '\n' ? 1 : 0;
            } else {
                multiByte(b & 0xff);
            }
        }
    }

    private void multiByte(int b) {
        boolean continues = (b & 0xc0) == 0x80;
        if (missing > 0 && continues) {
            missing--;
            valid += missing == 0 ? 1 : 0;
            return;
        }
        invalid += missing > 0 || continues ? 1 : 0;
        missing = 0;
        if (b < 0x80) {
            lines += b == '\n' ? 1 : 0;
        } else if (b >= 0xc2 && b <= 0xf4) {
            missing = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
        } else if (!continues) {
            invalid++;
        }
    }

    TextEncoding encoding() {
        int first = head[0] & 0xff;
        int second = head[1] & 0xff;
        if (seen >= 3 && first == 0xef && second == 0xbb && (head[2] & 0xff) == 0xbf) {
            return TextEncoding.UTF_8_MARKED;
        }
        if (seen >= 2 && ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff))) {
            return TextEncoding.UTF_16;
        }
        return invalid > valid ? TextEncoding.WINDOWS_1252 : TextEncoding.UTF_8;
    }

    /** Line breaks so far. */
    long lines() {
        return lines;
    }

    long bytes() {
        return seen;
    }
}
