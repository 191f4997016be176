package io.vitrine.core.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses with a common beginning, of IPv4 or IPv6.
 *
 * @param text as people write it, such as {@code 192.0.2.0/24} or {@code 2001:db8::/32}
 */
public record Network(String text) {

    /** What a person reads when the text is no network. */
    public static final String RULE =
            "Write a network such as 192.0.2.0/24 or 2001:db8::/32, or one address; bits behind the prefix are zero.";

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");
    private static final int BITS = 8;

    public Network {
        if (!fits(text)) {
            throw new IllegalArgumentException("No network");
        }
    }

    /** The network in this text; one address is a network of its own. */
    public static Optional<Network> parse(String text) {
        String trimmed = text.strip();
        return fits(trimmed) ? Optional.of(new Network(trimmed)) : Optional.empty();
    }

    /** Whether the address lies inside. */
    public boolean contains(String address) {
        byte[] base = bytes(base(text)).orElseThrow();
        return bytes(address)
                .filter(other -> other.length == base.length)
                .filter(other -> samePrefix(base, other, prefix(text, base.length)))
                .isPresent();
    }

    private static boolean fits(String text) {
        return bytes(base(text))
                .filter(base -> {
                    int prefix = prefix(text, base.length);
                    return prefix >= 0 && prefix <= base.length * BITS && zeroBehind(base, prefix);
                })
                .isPresent();
    }

    private static boolean zeroBehind(byte[] base, int prefix) {
        for (int bit = prefix; bit < base.length * BITS; bit++) {
            if (bit(base, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean samePrefix(byte[] one, byte[] other, int prefix) {
        for (int bit = 0; bit < prefix; bit++) {
            if (bit(one, bit) != bit(other, bit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bit(byte[] bytes, int index) {
        return (bytes[index / BITS] >> (BITS - 1 - index % BITS) & 1) == 1;
    }

    private static String base(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static int prefix(String text, int length) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return length * BITS;
        }
        String digits = text.substring(slash + 1);
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** Only literals: no name is ever looked up. */
    private static Optional<byte[]> bytes(String literal) {
        String bare = literal.contains("%") ? literal.substring(0, literal.indexOf('%')) : literal;
        boolean six = bare.indexOf(':') >= 0 && bare.indexOf('.') < 0;
        boolean four = bare.matches("([0-9]{1,3}\\.){3}[0-9]{1,3}");
        if (!LITERAL.matcher(bare).matches() || !(six || four)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
