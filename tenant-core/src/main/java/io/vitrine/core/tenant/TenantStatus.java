package io.vitrine.core.tenant;

/** The life of a business on the platform. */
public enum TenantStatus {
    /** Signed up; the owner has not confirmed the e-mail address yet. */
    UNVERIFIED,
    ACTIVE,
    /** Closed to everybody until an operator resumes it. */
    SUSPENDED
}
