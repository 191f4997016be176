package io.vitrine.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Modules and features know each other in one direction only. */
final class Directions {

    private static final String COMMERCE = "io.vitrine.commerce.";

    @ArchTest
    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.vitrine..")
            .layer("migrations")
            .definedBy("io.vitrine.migrations..")
            .layer("tenant-core")
            .definedBy("io.vitrine.core..")
            .layer("identity")
            .definedBy("io.vitrine.identity..")
            .layer("commerce")
            .definedBy("io.vitrine.commerce..")
            .layer("analytics-ui")
            .definedBy("io.vitrine.analytics..", "io.vitrine.ui..")
            .optionalLayer("deploy")
            .definedBy("io.vitrine.launcher..", "io.vitrine.bench..")
            .ensureAllClassesAreContainedInArchitectureIgnoring("gg.jte..")
            .whereLayer("migrations")
            .mayOnlyBeAccessedByLayers("tenant-core", "deploy")
            .whereLayer("tenant-core")
            .mayOnlyBeAccessedByLayers("identity", "commerce", "analytics-ui")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers("analytics-ui")
            .whereLayer("commerce")
            .mayOnlyBeAccessedByLayers("analytics-ui")
            .whereLayer("analytics-ui")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("deploy")
            .mayNotBeAccessedByAnyLayer();

    private Directions() {}

    /** In commerce a feature knows only those of earlier rows of the table. */
    @ArchTest
    static void aFeatureKnowsOnlyWhatComesBeforeIt(JavaClasses all) {
        Findings findings = new Findings();
        for (JavaClass from : all) {
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                String knower = feature(from);
                String known = feature(dependency.getTargetClass());
                if (!knower.isEmpty()
                        && !known.isEmpty()
                        && !knower.equals(known)
                        && OrderOfKnowledge.row(known) >= OrderOfKnowledge.row(knower)) {
                    findings.add(dependency.getDescription());
                }
            });
        }
        findings.requireNone("knows a feature of its own or a later row");
    }

    /** No two features need each other, directly or through others. */
    @ArchTest
    static void featuresHaveNoCycles(JavaClasses all) {
        Map<String, Set<String>> graph = new TreeMap<>();
        for (JavaClass from : all) {
            from.getDirectDependenciesFromSelf().forEach(dependency -> {
                String known = dependency.getTargetClass().getPackageName();
                if (known.startsWith("io.vitrine.") && !known.equals(from.getPackageName())) {
                    graph.computeIfAbsent(from.getPackageName(), name -> new TreeSet<>())
                            .add(known);
                }
            });
        }
        Findings findings = new Findings();
        new Cycles(graph)
                .edges().stream()
                        .filter(edge -> !KnownCycles.EDGES.contains(edge))
                        .forEach(findings::add);
        findings.requireNone("part of a cycle");
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName() + '.';
        return name.startsWith(COMMERCE) && name.length() > COMMERCE.length()
                ? name.substring(COMMERCE.length(), name.indexOf('.', COMMERCE.length()))
                : "";
    }
}
