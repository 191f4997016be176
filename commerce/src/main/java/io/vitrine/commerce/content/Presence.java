package io.vitrine.commerce.content;

/**
 * How the shop presents itself, as it stands.
 *
 * @param version changes with it; 0 before anything was said
 */
public record Presence(int version, StoreSetting setting) {

    static final Presence PLAIN = new Presence(0, StoreSetting.PLAIN);

    /** The language of addresses that name none. */
    public String first() {
        return setting.languages().first();
    }
}
