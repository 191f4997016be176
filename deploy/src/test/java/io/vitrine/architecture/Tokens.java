package io.vitrine.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a Java file, as far as texts and what they are joined with are concerned. */
record Tokens(List<Token> all) {

    /** A text of a source and what it is joined with. */
    record Join(String text, String partner, int line) {}

    /** A word, a text or a sign. */
    record Token(String word, boolean text, int line) {}

    private static final Pattern WORDS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<line>[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\""
                    + "|'(?:\\\\.|[^'\\\\])+'|(?<name>[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*)|(?<sign>[^\\s])",
            Pattern.DOTALL);

    static Tokens of(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORDS.matcher(source);
        int line = 1;
        int seen = 0;
        while (word.find()) {
            line += (int) source.substring(seen, word.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            seen = word.start();
            String block = word.group("block");
            String text = block == null ? word.group("line") : block;
            if (text != null) {
                tokens.add(new Token(text, true, line));
            } else if (word.group("name") != null || word.group("sign") != null) {
                tokens.add(new Token(word.group(), false, line));
            }
        }
        return new Tokens(List.copyOf(tokens));
    }

    /** What texts are joined with by a plus sign, along the whole chain. */
    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).text() && !is(i - 1, "+")) {
                chain(i, joins);
            } else if (all.get(i).text()
                    && is(i - 1, "+")
                    && i >= 2
                    && !all.get(i - 2).text()) {
                Token before = all.get(i - 2);
                joins.add(new Join(all.get(i).word(), before.word(), before.line()));
            }
        }
        return joins;
    }

    private void chain(int begin, List<Join> joins) {
        String text = all.get(begin).word();
        for (int i = begin + 1; is(i, "+") && i + 1 < all.size(); i += 2) {
            Token partner = all.get(i + 1);
            if (!partner.text()) {
                boolean call = is(i + 2, "(");
                joins.add(new Join(text, call ? partner.word() + "()" : partner.word(), partner.line()));
                if (call) {
                    return;
                }
            }
        }
    }

    /** Texts that are formatted. */
    List<Join> formats() {
        List<Join> formats = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            if (token.text()
                    && ((is(i + 1, ".") && (is(i + 2, "formatted") || is(i + 2, "replace")))
                            || (is(i - 1, "(") && (is(i - 2, "String.format") || is(i - 2, "MessageFormat.format"))))) {
                formats.add(new Join(token.word(), "a format", token.line()));
            }
        }
        return formats;
    }

    private boolean is(int index, String word) {
        return index >= 0
                && index < all.size()
                && !all.get(index).text()
                && all.get(index).word().equals(word);
    }
}
