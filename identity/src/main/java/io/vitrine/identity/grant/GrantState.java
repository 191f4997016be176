package io.vitrine.identity.grant;

/** The life of a grant; its first and last moment count besides. */
public enum GrantState {
    /** A second owner has to confirm it. */
    WAITING,
    /** The person has a mail and has not accepted yet. */
    INVITED,
    ACTIVE,
    ENDED
}
