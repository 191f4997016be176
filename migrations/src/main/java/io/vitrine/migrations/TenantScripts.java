package io.vitrine.migrations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scripts that make up a business's schema, oldest first. Each is a file of the tenant change log and its number a
 * release; a released file never changes.
 */
final class TenantScripts {

    static final List<String> ALL = List.of(
            "0001-baseline",
            "0002-audit",
            "0004-external",
            "0005-customer-accounts",
            "0008-near-pairs",
            "0009-customer-providers",
            "0010-catalog",
            "0011-inventory",
            "0012-payment",
            "0013-invoice",
            "0014-checkout",
            "0015-customer-passkeys",
            "0016-supply",
            "0017-lots",
            "0018-picking",
            "0020-customer",
            "0021-promotion",
            "0022-notification",
            "0023-settlement",
            "0024-carrier",
            "0025-billing",
            "0027-listing",
            "0028-money",
            "0030-contact",
            "0031-enquiry",
            "0032-store-content",
            "0033-store-presence",
            "0034-agreed-work",
            "0040-facts",
            "0041-custom-metrics",
            "0043-people");

    /** The release that all of them together make. */
    static final String LATEST = release(ALL.get(ALL.size() - 1));

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private TenantScripts() {}

    /** What a business of this release still lacks. */
    static List<String> after(String release) {
        return ALL.stream()
                .filter(script -> release(script).compareTo(release) > 0)
                .toList();
    }

    static String read(String script) {
        return READ.computeIfAbsent(script, name -> Scripts.read("changelog/tenant/" + name + ".sql"));
    }

    private static String release(String script) {
        return script.substring(0, script.indexOf('-'));
    }
}
