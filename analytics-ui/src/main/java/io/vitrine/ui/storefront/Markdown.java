package io.vitrine.ui.storefront;

import io.vitrine.commerce.content.BlockDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as safe HTML. Only paragraphs, lists, quotes, emphasis, code and links come out of it; HTML is shown as it was typed,
 * a picture becomes its words, and a link that leads anywhere but into the shop or to an https or mail address leads nowhere.
 */
final class Markdown {

    private static final String NOWHERE = "";
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new Safe())
            .attributeProviderFactory(context -> (node, tag, attributes) -> lead(tag, attributes))
            .nodeRendererFactory(Words::new)
            .build();

    private Markdown() {}

    /** @return HTML that may stand in a page as it is */
    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        return depth(document) > DEEPEST
                ? "<p>" + escaped(markdown) + "</p>"
                : RENDERER.render(document).strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** How deeply the text is nested; counted without recursion, which somebody could exhaust. */
    private static int depth(Node document) {
        int deepest = 0;
        int depth = 0;
        @Nullable Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    /** A link out of the shop tells nobody where it came from. */
    private static void lead(String tag, Map<String, String> attributes) {
        if (tag.equals("a")) {
            attributes.remove("rel");
            if (attributes.getOrDefault("href", "").startsWith("https://")) {
                attributes.put("rel", "noopener noreferrer nofollow");
            }
        }
    }

    private static final class Safe implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            boolean mail = url.matches("mailto:[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");
            if (url.startsWith("/") && BlockDraft.safe(url)) {
                return Say.to(url);
            }
            return mail || BlockDraft.safe(url) ? url : NOWHERE;
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return NOWHERE;
        }
    }

    /** A picture becomes the words that it stands for. */
    private static final class Words implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Words(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.copyOf(List.of(Image.class));
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
