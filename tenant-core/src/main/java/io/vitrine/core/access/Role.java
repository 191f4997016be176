package io.vitrine.core.access;

import static io.vitrine.core.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The ready-made roles: the permission table's rows. A business adds roles of its own beside them. */
public enum Role {
    OWNER(
            "Owner",
            "Sees everything and may do everything in the business.",
            EnumSet.complementOf(EnumSet.of(READ_PLATFORM, MANAGE_PLATFORM))),
    FINANCE_OFFICER(
            "Finance officer",
            "Checks figures, exports them and follows the money in the trail.",
            EnumSet.of(
                    READ_LOCATIONS,
                    READ_ORDERS,
                    READ_JOBS,
                    READ_FIGURES,
                    CHECK_FIGURES,
                    EXPORT_FIGURES,
                    READ_PRODUCTS,
                    READ_STOCK,
                    READ_PAYMENTS,
                    REFUND_PAYMENTS,
                    READ_INVOICES,
                    MANAGE_INVOICES,
                    EXPORT_INVOICES,
                    READ_AUDIT,
                    EXPORT_AUDIT,
                    READ_CASES,
                    MANAGE_CASES,
                    READ_DOCUMENTS,
                    MANAGE_DOCUMENTS,
                    READ_APPROVALS,
                    DECIDE_APPROVALS,
                    READ_GRANTS)),
    OPERATIONS_MANAGER(
            "Operations manager",
            "Runs the day across locations.",
            EnumSet.of(
                    READ_LOCATIONS,
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
                    MANAGE_STORE,
                    READ_JOBS,
                    READ_FIGURES,
                    CHECK_FIGURES,
                    READ_CUSTOMERS,
                    READ_CASES,
                    MANAGE_CASES,
                    READ_TEAM,
                    READ_APPROVALS)),
    STORE_MANAGER(
            "Store manager",
            "Runs a shop: its orders, its figures, its people's names.",
            EnumSet.of(
                    READ_LOCATIONS,
                    READ_ORDERS,
                    RECORD_SALES,
                    FULFIL_ORDERS,
                    READ_PRODUCTS,
                    READ_STOCK,
                    MANAGE_STOCK,
                    READ_PAYMENTS,
                    READ_INVOICES,
                    READ_FIGURES,
                    READ_TEAM)),
    CUSTOMER_SERVICE(
            "Customer service",
            "Answers customers about their orders.",
            EnumSet.of(
                    READ_LOCATIONS,
                    READ_ORDERS,
                    RECORD_SALES,
                    FULFIL_ORDERS,
                    READ_PRODUCTS,
                    READ_STOCK,
                    READ_PAYMENTS,
                    READ_INVOICES)),
    WAREHOUSE(
            "Warehouse",
            "Picks, packs and receives.",
            EnumSet.of(READ_LOCATIONS, READ_ORDERS, FULFIL_ORDERS, READ_PRODUCTS, READ_STOCK, MANAGE_STOCK)),
    MARKETING(
            "Marketing",
            "Looks at what sells, and shows it well.",
            EnumSet.of(READ_LOCATIONS, READ_FIGURES, READ_CUSTOMERS, READ_PRODUCTS, MANAGE_PRODUCTS)),
    ACCOUNTING(
            "Accounting",
            "Books what was sold and takes the figures out.",
            EnumSet.of(
                    READ_LOCATIONS,
                    READ_ORDERS,
                    READ_PAYMENTS,
                    READ_INVOICES,
                    MANAGE_INVOICES,
                    EXPORT_INVOICES,
                    READ_FIGURES,
                    EXPORT_FIGURES,
                    READ_DOCUMENTS)),
    SALES_REPRESENTATIVE(
            "Sales representative",
            "Records sales and sees orders.",
            EnumSet.of(READ_LOCATIONS, READ_ORDERS, RECORD_SALES, READ_PRODUCTS, READ_STOCK)),
    IT_SECURITY(
            "IT and security",
            "Looks after access: keys, settings, the trail.",
            EnumSet.of(
                    READ_LOCATIONS,
                    READ_AUDIT,
                    EXPORT_AUDIT,
                    READ_TEAM,
                    REVIEW_ACCESS,
                    MANAGE_KEYS,
                    MANAGE_SECURITY,
                    READ_APPROVALS,
                    READ_GRANTS)),
    AUDITOR(
            "External auditor",
            "Checks figures, documents and the trail for as long as granted; changes nothing.",
            EnumSet.of(READ_LOCATIONS, READ_FIGURES, EXPORT_FIGURES, READ_AUDIT, EXPORT_AUDIT, READ_DOCUMENTS)),
    STAKEHOLDER(
            "Stakeholder",
            "Sees statements and shared documents for as long as granted.",
            EnumSet.of(READ_FIGURES, READ_DOCUMENTS)),
    CUSTOMER("Customer", "Sees what concerns the customer alone.", EnumSet.noneOf(Permission.class));

    private final String label;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final Set<Permission> permissions;

    Role(String label, String description, Set<Permission> permissions) {
        this.label = label;
        this.description = description;
        this.permissions = Set.copyOf(permissions);
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** One sentence for who hands the role out. */
    public String description() {
        return description;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
