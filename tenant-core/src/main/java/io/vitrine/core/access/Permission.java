package io.vitrine.core.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The permission table's columns: what may be done to what. Roles hold permissions; every endpoint and view names the one
 * that it {@link Needs}.
 */
public enum Permission {
    READ_LOCATIONS("locations", Verb.READ, "See locations"),
    MANAGE_LOCATIONS("locations", Verb.WRITE, "Add and change locations"),
    READ_ORDERS("orders", Verb.READ, "See orders and returns"),
    RECORD_SALES("orders", Verb.WRITE, "Record sales"),
    IMPORT_ORDERS("imports", Verb.WRITE, "Import orders from files"),
    FULFIL_ORDERS("fulfilment", Verb.WRITE, "Change the state of orders: pick, pack, ship, cancel, take back"),
    READ_PRODUCTS("products", Verb.READ, "See products that are not on sale, and what they cost"),
    MANAGE_PRODUCTS("products", Verb.WRITE, "Add and change products, prices and pictures"),
    READ_STOCK("stock", Verb.READ, "See stock and its movements"),
    MANAGE_STOCK("stock", Verb.WRITE, "Receive, count, transfer and adjust stock"),
    READ_PAYMENTS("payments", Verb.READ, "See payments and the ledger"),
    REFUND_PAYMENTS("payments", Verb.WRITE, "Confirm payments and refund them"),
    READ_INVOICES("invoices", Verb.READ, "See invoices and statements"),
    MANAGE_INVOICES("invoices", Verb.WRITE, "Issue invoices and credit notes"),
    EXPORT_INVOICES("invoices", Verb.EXPORT, "Take invoices out for the accounting"),
    MANAGE_STORE("store", Verb.WRITE, "Set up the shop: what it shows, ships, taxes and accepts"),
    READ_JOBS("jobs", Verb.READ, "Follow long work"),
    READ_FIGURES("figures", Verb.READ, "See figures"),
    CHECK_FIGURES("figures", Verb.WRITE, "Compare figures with the raw rows, and make them anew"),
    EXPORT_FIGURES("figures", Verb.EXPORT, "Download figures and the rows behind them"),
    READ_CUSTOMERS("customers", Verb.READ, "See customers by name, and the groups they are in"),
    EXPORT_CUSTOMERS("customers", Verb.EXPORT, "Download lists of customers"),
    READ_AUDIT("audit", Verb.READ, "See the audit trail"),
    EXPORT_AUDIT("audit", Verb.EXPORT, "Download evidence from the audit trail"),
    READ_CASES("cases", Verb.READ, "See discrepancy cases"),
    MANAGE_CASES("cases", Verb.WRITE, "Open, comment and resolve discrepancy cases"),
    READ_DOCUMENTS("documents", Verb.READ, "See shared documents"),
    MANAGE_DOCUMENTS("documents", Verb.WRITE, "Share documents and answer evidence requests"),
    READ_TEAM("team", Verb.READ, "See who works here and what each may do"),
    MANAGE_TEAM("team", Verb.WRITE, "Invite people, change their roles, let them go"),
    MANAGE_ROLES("roles", Verb.WRITE, "Make and change roles"),
    REVIEW_ACCESS("reviews", Verb.WRITE, "Confirm or revoke access in reviews"),
    MANAGE_KEYS("keys", Verb.WRITE, "Make and revoke API keys and clients"),
    MANAGE_SECURITY("security", Verb.WRITE, "Change security settings"),
    READ_APPROVALS("approvals", Verb.READ, "See what waits for a second person"),
    DECIDE_APPROVALS("approvals", Verb.WRITE, "Approve or reject what others asked for"),
    READ_GRANTS("grants", Verb.READ, "See what auditors and stakeholders were granted"),
    MANAGE_GRANTS("grants", Verb.WRITE, "Grant and end access of auditors and stakeholders"),
    READ_PLATFORM("platform", Verb.READ, "See businesses, their size and health, never their data"),
    MANAGE_PLATFORM("platform", Verb.WRITE, "Suspend and resume businesses, ask for support access");

    /** The verbs, from harmless to grave. */
    public enum Verb {
        READ,
        EXPORT,
        WRITE
    }

    private final String object;
    private final Verb verb;
    private final String label;

    Permission(String object, Verb verb, String label) {
        this.object = object;
        this.verb = verb;
        this.label = label;
    }

    /** The permission with this code, such as {@code orders:read}. */
    public static Optional<Permission> withCode(String code) {
        return Arrays.stream(values())
                .filter(permission -> permission.code().equals(code))
                .findFirst();
    }

    /** Whether it belongs to the platform's operators; no role of a business holds it. */
    public boolean ofPlatform() {
        return this == READ_PLATFORM || this == MANAGE_PLATFORM;
    }

    /** Whether an amount is at stake, which a role can limit. */
    public boolean movesMoney() {
        return this == RECORD_SALES || this == REFUND_PAYMENTS;
    }

    /** As programs and scopes of tokens name it, such as {@code orders:read}. */
    public String code() {
        return object + ':' + verb.name().toLowerCase(Locale.ROOT);
    }

    public String object() {
        return object;
    }

    public Verb verb() {
        return verb;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /**
     * Whether who holds it must show a second factor and is signed out after a shorter pause: all that administers people,
     * keys and rules, or takes figures and the trail out of the house.
     */
    public boolean guarded() {
        return switch (this) {
            case EXPORT_FIGURES,
                    EXPORT_CUSTOMERS,
                    READ_AUDIT,
                    EXPORT_AUDIT,
                    EXPORT_INVOICES,
                    REFUND_PAYMENTS,
                    MANAGE_TEAM,
                    MANAGE_ROLES,
                    REVIEW_ACCESS,
                    MANAGE_KEYS,
                    MANAGE_SECURITY,
                    DECIDE_APPROVALS,
                    MANAGE_GRANTS,
                    READ_PLATFORM,
                    MANAGE_PLATFORM -> true;
            case READ_LOCATIONS,
                    MANAGE_LOCATIONS,
                    READ_ORDERS,
                    RECORD_SALES,
                    IMPORT_ORDERS,
                    FULFIL_ORDERS,
                    READ_PRODUCTS,
                    MANAGE_PRODUCTS,
                    READ_STOCK,
                    MANAGE_STOCK,
                    READ_PAYMENTS,
                    READ_INVOICES,
                    MANAGE_INVOICES,
                    MANAGE_STORE,
                    READ_JOBS,
                    READ_FIGURES,
                    CHECK_FIGURES,
                    READ_CUSTOMERS,
                    READ_CASES,
                    MANAGE_CASES,
                    READ_DOCUMENTS,
                    MANAGE_DOCUMENTS,
                    READ_TEAM,
                    READ_APPROVALS,
                    READ_GRANTS -> false;
        };
    }
}
