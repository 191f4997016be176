package io.vitrine.analytics.formula;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a formula from left to right. */
final class Reader {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_TERMS = 100;
    private static final Pattern WORD = Pattern.compile(
            "\\s*+(?:(?<number>[0-9]{1,12}(?:\\.[0-9]{1,6})?)|(?<name>[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+)|(?<sign>[-+*/(),]))");
    private static final Map<String, Term.Operation> FUNCTIONS = Map.of(
            "min", Term.Operation.MIN,
            "max", Term.Operation.MAX,
            "nullif", Term.Operation.NULLIF);

    private final String text;
    private int at;
    private int depth;
    private int terms;

    Reader(String text) {
        this.text = text;
    }

    Term all() {
        Term term = sum();
        if (!text.substring(at).isBlank()) {
            throw refused("Nothing is expected after " + (at + 1) + " characters.");
        }
        return term;
    }

    private Term sum() {
        Term left = product();
        while (true) {
            if (taken("+")) {
                left = new Term.Both(Term.Operation.PLUS, left, product());
            } else if (taken("-")) {
                left = new Term.Both(Term.Operation.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Term product() {
        Term left = single();
        while (true) {
            if (taken("*")) {
                left = new Term.Both(Term.Operation.TIMES, left, single());
            } else if (taken("/")) {
                left = new Term.Both(Term.Operation.BY, left, single());
            } else {
                return left;
            }
        }
    }

    private Term single() {
        if (++terms > MAX_TERMS || ++depth > MAX_DEPTH) {
            throw refused("Make it shorter: at most 100 terms, nested at most 20 deep.");
        }
        Term read = read();
        depth--;
        return read;
    }

    private Term read() {
        if (taken("-")) {
            return new Term.Both(Term.Operation.MINUS, new Term.Fixed(BigDecimal.ZERO), single());
        }
        if (taken("(")) {
            Term inner = sum();
            require(")");
            return inner;
        }
        Matcher word = next();
        at = word.end();
        if (word.group("number") != null) {
            return new Term.Fixed(new BigDecimal(word.group("number")));
        }
        String name = word.group("name");
        if (name == null) {
            throw refused("A number, a figure or a parenthesis is missing before character " + at + ".");
        }
        return FUNCTIONS.containsKey(name) && taken("(") ? function(FUNCTIONS.get(name)) : new Term.Named(name);
    }

    private Term function(Term.Operation operation) {
        Term left = sum();
        require(",");
        Term right = sum();
        require(")");
        return new Term.Both(operation, left, right);
    }

    private Matcher next() {
        Matcher word = WORD.matcher(text);
        word.region(at, text.length());
        if (!word.lookingAt()) {
            throw refused("It is not understood from character " + (at + 1)
                    + " on: use numbers, ids of figures, + - * / ( ), min, max and nullif.");
        }
        return word;
    }

    private boolean taken(String sign) {
        Matcher word = WORD.matcher(text);
        word.region(at, text.length());
        if (word.lookingAt() && sign.equals(word.group("sign"))) {
            at = word.end();
            return true;
        }
        return false;
    }

    private void require(String sign) {
        if (!taken(sign)) {
            throw refused("\"" + sign + "\" is missing after " + at + " characters.");
        }
    }

    private static Problem refused(String cure) {
        return Problem.invalid("formula", cure);
    }
}
