package io.vitrine.architecture;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules that only the source text shows. */
class SourcesTest {

    private static final int LONGEST = 250;
    private static final String SQL_BEGIN =
            "(?i)\\s*(select\\s|insert\\s+into\\s|update\\s+\\S+\\s+set\\s|delete\\s+from\\s|with\\s+\\w+\\s+as|truncate\\s"
                    + "|(create|alter|drop)\\s+(or\\s+replace\\s+)?(table|role|schema|index|function|view|database|policy|sequence)\\s"
                    + "|(grant|revoke)\\s.*\\s(on|to|from)\\s|set\\s+(local\\s+)?(role|search_path)|copy\\s+\\S+\\s+(from|to)\\s).*";
    private static final Pattern SQL = Pattern.compile(SQL_BEGIN, Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*|([A-Z]\\w*\\.)+[A-Z][A-Z0-9_]*");
    private static final String TENANT = "io/vitrine/core/tenant/";

    private final List<Source> sources = Source.all();

    @Test
    void everyPackageSaysWhatItIsAndThatNullIsAnnounced() {
        Findings findings = new Findings();
        sources.stream()
                .filter(source -> Source.packageInfos(source.directory())
                        .noneMatch(info -> info.contains("@NullMarked") && info.contains("/**")))
                .forEach(source -> findings.add(source.directory().toString()));
        findings.requireNone("no package-info with a description and @NullMarked");
    }

    @Test
    void noClassIsLong() {
        Findings findings = new Findings();
        sources.stream()
                .filter(source -> source.lines() > LONGEST)
                .forEach(source -> findings.add(source + " has " + source.lines() + " lines"));
        findings.requireNone("longer than " + LONGEST + " lines");
    }

    /** A text that begins like SQL may be joined to constants, to nothing else. */
    @Test
    void sqlIsNeverPutTogetherFromValues() {
        Findings findings = new Findings();
        sources.stream()
                .filter(source -> !source.toString().contains("/test/"))
                .forEach(source -> source.tokens().joins().stream()
                        .filter(join -> SQL.matcher(join.text()).matches())
                        .filter(join -> !CONSTANT.matcher(join.partner()).matches())
                        .forEach(join -> findings.add(source + ":" + join.line() + " joins " + join.partner())));
        findings.requireNone("SQL put together from values");
    }

    @Test
    void sqlIsNeverFormatted() {
        Findings findings = new Findings();
        sources.stream()
                .filter(source -> !source.toString().contains("/test/"))
                .forEach(source -> source.tokens().formats().stream()
                        .filter(join -> SQL.matcher(join.text()).matches())
                        .forEach(join -> findings.add(source + ":" + join.line())));
        findings.requireNone("SQL made by formatting");
    }

    @Test
    void everySourceLiesInItsModule() {
        Findings findings = new Findings();
        sources.stream().filter(source -> !source.inItsModule()).forEach(source -> findings.add(source.toString()));
        findings.requireNone("package of another module");
    }

    @Test
    void thisTestReadsTheSources() {
        if (sources.stream().noneMatch(source -> source.toString().contains(TENANT))) {
            throw new AssertionError("No sources were read: is vitrine.test.root right?");
        }
    }
}
