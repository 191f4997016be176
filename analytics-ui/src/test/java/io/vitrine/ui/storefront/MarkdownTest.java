package io.vitrine.ui.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the staff writes becomes text, lists and links, and never anything that runs. */
class MarkdownTest {

    @Test
    void textListsEmphasisAndLinksAreShown() {
        assertEquals(
                "<p>Made in <strong>Elche</strong>.</p>\n<ul>\n<li>rubber</li>\n<li>cork</li>\n</ul>",
                Markdown.html("Made in **Elche**.\n\n- rubber\n- cork"));
        assertEquals("<p><a href=\"/products?q=x\">All</a></p>", Markdown.html("[All](/products?q=x)"));
        assertEquals(
                "<p><a href=\"https://a.example/\" rel=\"noopener noreferrer nofollow\">A</a></p>",
                Markdown.html("[A](https://a.example/)"));
        assertTrue(Markdown.html("[A](https://a.example/)").contains("noreferrer"));
    }

    @Test
    void nothingThatRunsComesOutOfIt() {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover=alert(1)>b</b>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\nscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "[x](//evil.example)",
                "[x](http://evil.example/)",
                "![x](https://spy.example/pixel.png)",
                "![x](javascript:alert(1))",
                "[x](/\" onclick=\"alert(1))",
                "[x]: javascript:alert(1)\n\n[x]",
                "<!-- --><svg/onload=alert(1)>",
                "```html\n<script>alert(1)</script>\n```")) {
            String html = Markdown.html(hostile);
            assertFalse(
                    html.matches("(?is).*<(?!/?(p|a|ul|ol|li|em|strong|code|blockquote|br)\\b)[a-z!].*"),
                    hostile + " -> " + html);
            assertFalse(html.matches("(?is).*href=\"(?!/(?!/)|https://|mailto:|\").*"), hostile + " -> " + html);
            assertFalse(html.matches("(?is).*<[^>]+\\son[a-z]+=.*"), hostile + " -> " + html);
        }
    }

    @Test
    void whatIsNestedDeeplyEndsSoon() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> List.of(
                                "> ".repeat(4_000),
                                "- ".repeat(4_000),
                                "*_".repeat(2_000) + "a" + "_*".repeat(2_000),
                                "[".repeat(4_000) + "]".repeat(4_000),
                                "*a **b ".repeat(1_000) + "c** d*".repeat(1_000))
                        .forEach(deep ->
                                assertFalse(Markdown.html(deep + "<script>").contains("<script"))));
    }
}
