package io.vitrine.core.location;

/** What a location is for. */
public enum LocationKind {
    SHOP,
    BRANCH,
    WAREHOUSE,
    PRODUCTION,
    ONLINE
}
