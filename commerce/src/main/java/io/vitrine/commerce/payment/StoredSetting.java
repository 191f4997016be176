package io.vitrine.commerce.payment;

import java.util.Map;

/**
 * A gateway's row; the secrets stay sealed until they are needed.
 *
 * @param secret sealed, in base64; empty when there is none
 */
record StoredSetting(String gateway, boolean enabled, boolean test, Map<String, String> settings, String secret) {}
