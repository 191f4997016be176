package io.vitrine.ui.owner.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the log of views reads: a page's address is its name, a program's request is what was done to what. */
final class ViewedWords {

    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("/app/audit/overview", "Overview");
        PLACES.put("/app/audit/statements", "Statements");
        PLACES.put("/app/audit/documents", "Documents");
        PLACES.put("/app/audit/trail", "Audit trail");
        PLACES.put("/app/audit/requests", "Evidence requests");
        PLACES.put("/app/audit/views", "What I have viewed");
        PLACES.put("/api/evidence-requests", "Evidence requests");
        PLACES.put("/api/documents", "Documents");
        PLACES.put("/api/audit", "Audit trail");
        PLACES.put("/api/analytics", "Figures");
        PLACES.put("/api/locations", "Locations");
        PLACES.put("/api/orders", "Orders");
        PLACES.put("/api/cases", "Cases");
        PLACES.put("/api/account", "Own account");
        PLACES.put("/api/roles", "Roles");
        PLACES.put("/api/permissions", "Permissions");
    }

    private ViewedWords() {}

    /** The name of what was opened; as it was written down where it has none. */
    static String name(String what) {
        String address = address(what);
        return PLACES.entrySet().stream()
                .filter(place -> address.startsWith(place.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(address);
    }

    /** Page or path, without what was done to it. */
    static String address(String what) {
        int space = what.indexOf(" /");
        return space < 0 ? what : what.substring(space + 1);
    }

    /** What was done. */
    static String did(String what) {
        return switch (what.substring(0, Math.max(0, what.indexOf(" /")))) {
            case "POST" -> "Sent by a program";
            case "PUT", "PATCH" -> "Changed by a program";
            case "DELETE" -> "Removed by a program";
            case "GET", "HEAD" -> "Read by a program";
            default -> "Opened";
        };
    }
}
