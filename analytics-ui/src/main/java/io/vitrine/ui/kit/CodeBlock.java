package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text for machines, set as it is; long lines scroll inside. */
public final class CodeBlock extends Pre {

    private static final Pattern SQL = Pattern.compile(
            "(?<comment>--[^\\n]*)|(?<key>\\b(?:select|from|where|and|or|as|between|join|left|on|group|order|by|having|"
                    + "with|union|all|case|when|then|else|end|is|not|null|exists|in|limit|cast|date|distinct|filter|desc|"
                    + "sum|count|coalesce|lateral|using)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** @param label says what the text is */
    public CodeBlock(String label, String code) {
        this(label);
        setText(code);
    }

    private CodeBlock(String label) {
        addClassName("vt-code");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
    }

    /** The text as SQL: keywords stand out, comments stand back. */
    public static CodeBlock sql(String label, String code) {
        CodeBlock block = new CodeBlock(label);
        Matcher word = SQL.matcher(code);
        int end = 0;
        while (word.find()) {
            block.append("", code.substring(end, word.start()));
            block.append(word.group("comment") == null ? "k" : "c", word.group());
            end = word.end();
        }
        block.append("", code.substring(end));
        return block;
    }

    private void append(String style, String text) {
        if (style.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        } else {
            Element word = new Element("span").setText(text);
            word.getClassList().add(style);
            getElement().appendChild(word);
        }
    }
}
