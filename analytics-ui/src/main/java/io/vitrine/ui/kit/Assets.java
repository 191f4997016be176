package io.vitrine.ui.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The kit's files under {@code /vitrine/}, read once and addressed by their content. */
public final class Assets {

    private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

    private Assets() {}

    /** Address of a file, such as {@code /vitrine/kit.css?v=4f1c...}; it changes when the file does. */
    public static String url(String name) {
        return "/vitrine/" + name + "?v=" + find(name).version();
    }

    /** Content of a file of the kit, for what must stand inside a page. */
    public static String text(String name) {
        return find(name).text();
    }

    static Asset find(String name) {
        return READ.computeIfAbsent(name, Asset::read);
    }
}
