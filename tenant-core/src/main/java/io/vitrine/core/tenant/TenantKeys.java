package io.vitrine.core.tenant;

import java.security.SecureRandom;

/** Draws the random names of schemas and roles. */
final class TenantKeys {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TenantKeys() {}

    static String draw() {
        StringBuilder key = new StringBuilder("t_");
        RANDOM.ints(LENGTH, 0, BASE32.length()).forEach(i -> key.append(BASE32.charAt(i)));
        return key.toString();
    }
}
