package io.vitrine.commerce.content;

/** What a block is about; it decides how the shop shows it. */
public enum BlockKind {
    HERO("Opening", "The first words of the page, with a button and perhaps a picture"),
    MISSION("Mission", "What the business is here for"),
    VISION("Vision", "Where it wants to be one day"),
    OBJECTIVES("Objectives", "What it has set itself, point by point"),
    VALUES("Values", "What it stands for, point by point"),
    FEATURED("Featured products", "The newest, those of a collection, or chosen ones"),
    TESTIMONIALS("Testimonials", "What customers have said, with their names"),
    SUSTAINABILITY("Sustainability", "What is done for people and planet"),
    TEXT("Text", "Anything else");

    private final String label;
    private final String purpose;

    BlockKind(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** Its name for the staff. */
    public String label() {
        return label;
    }

    /** What it is for, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** Whether it is made of points rather than of one text. */
    public boolean pointed() {
        return this == OBJECTIVES || this == VALUES || this == TESTIMONIALS;
    }
}
