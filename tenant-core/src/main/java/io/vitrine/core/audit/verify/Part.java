package io.vitrine.core.audit.verify;

import io.vitrine.core.audit.proof.BadProof;
import io.vitrine.core.audit.proof.Frontier;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the first {@code size} leaves belong to the whole tree.
 *
 * @param left the complete subtrees of these leaves
 * @param right what came after them
 */
record Part(long size, List<byte[]> left, List<byte[]> right) {

    static Part read(Map<?, ?> json) throws BadProof {
        return new Part(number(json.get("size")), hashes(json.get("left")), hashes(json.get("right")));
    }

    Frontier frontier() throws BadProof {
        return Frontier.of(size, left);
    }

    static long number(@Nullable Object json) throws BadProof {
        try {
            return Long.parseLong(
                    json instanceof io.vitrine.core.audit.proof.Json.Literal literal ? literal.text() : "");
        } catch (NumberFormatException e) {
            throw new BadProof("a number was expected");
        }
    }

    private static List<byte[]> hashes(@Nullable Object json) throws BadProof {
        List<byte[]> hashes = new ArrayList<>();
        if (!(json instanceof List<?> list)) {
            throw new BadProof("a list of hashes was expected");
        }
        for (Object item : list) {
            hashes.add(hash(String.valueOf(item)));
        }
        return hashes;
    }

    static byte[] hash(String hex) throws BadProof {
        try {
            byte[] hash = HexFormat.of().parseHex(hex);
            if (hash.length == 32) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            throw new BadProof("a hash cannot be read");
        }
        throw new BadProof("a hash has the wrong length");
    }
}
