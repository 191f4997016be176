package io.vitrine.core.access;

/** What a person is in a business. */
public enum Role {
    /** Sees everything and may do everything in the business. */
    OWNER,
    /** Records sales and sees orders. */
    STAFF
}
