package io.vitrine.commerce.content;

import java.util.Locale;

/** Where else the business can be found. */
public enum SocialSite {
    INSTAGRAM("Instagram"),
    FACEBOOK("Facebook"),
    YOUTUBE("YouTube"),
    TIKTOK("TikTok"),
    LINKEDIN("LinkedIn"),
    PINTEREST("Pinterest"),
    WHATSAPP("WhatsApp"),
    X("X");

    private final String label;

    SocialSite(String label) {
        this.label = label;
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    /** As the interface names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
