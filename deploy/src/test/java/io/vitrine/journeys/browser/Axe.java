package io.vitrine.journeys.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for what keeps people out: contrast, names, roles, order. Vaadin's own sign of a lost connection stands outside. */
final class Axe {

    private static final String SCRIPT = load();
    private static final String RUN = """
            async only => (await axe.run({exclude: [['vaadin-connection-indicator']]}, {
                runOnly: only
            })).violations.map(v => v.id + ': ' + v.help + ' at '
                + v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' [' + (n.any[0]?.message ?? n.all[0]?.message ?? '') + ']')
                    .join(' | '))""";

    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static List<String> violations(Page page) {
        return run(page, ALL);
    }

    /** Only what a change of colours can break. */
    static List<String> contrasts(Page page) {
        return run(page, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> run(Page page, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(String::valueOf).toList();
    }

    private static String load() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
