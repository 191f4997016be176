package io.vitrine.identity.grant;

/** Who is let in. */
public enum GrantKind {
    AUDITOR("External auditor"),
    STAKEHOLDER("Stakeholder"),
    /** An operator of the platform, after an owner's consent. */
    SUPPORT("Vitrine support");

    private final String label;

    GrantKind(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
