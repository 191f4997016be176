package io.vitrine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vitrine.core.problem.rest.ProblemResponse;

/** What belongs where. */
final class Places {

    @ArchTest
    static final ArchRule ENTITIES_STAY_HOME = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .or()
            .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
            .or()
            .areAnnotatedWith("jakarta.persistence.Embeddable")
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("entities are not part of a feature's front door");

    @ArchTest
    static final ArchRule HTTP_STAYS_IN_REST = noClasses()
            .that()
            .resideOutsideOfPackage("io.vitrine..rest")
            .and()
            .doNotHaveFullyQualifiedName("io.vitrine.core.operations.ApiApplication")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule NOBODY_REACHES_INTO_REST = noClasses()
            .that()
            .resideOutsideOfPackage("io.vitrine..rest")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.vitrine..rest")
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(ProblemResponse.class))))
            .because("rest translates; only the writer of problem details serves filters too");

    @ArchTest
    static final ArchRule VAADIN_STAYS_IN_THE_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackage("io.vitrine.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule SCREENS_READ_THROUGH_FRONT_DOORS = noClasses()
            .that()
            .resideInAPackage("io.vitrine.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.persistence..",
                    "org.jdbi..",
                    "org.postgresql..",
                    "com.zaxxer..",
                    "io.vitrine.migrations..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vitrine.core.persistence.Database");

    @ArchTest
    static final ArchRule THE_LAUNCHER_HAS_NO_BUSINESS = noClasses()
            .that()
            .resideInAnyPackage("io.vitrine.launcher..", "io.vitrine.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.vitrine.core..",
                    "io.vitrine.identity..",
                    "io.vitrine.commerce..",
                    "io.vitrine.analytics..",
                    "io.vitrine.ui..");

    @ArchTest
    static final ArchRule THE_VERIFIER_NEEDS_THE_JDK_ONLY = classes()
            .that()
            .resideInAnyPackage("io.vitrine.core.audit.proof..", "io.vitrine.core.audit.verify..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.vitrine.core.audit.proof..", "io.vitrine.core.audit.verify..", "java..", "org.jspecify..")
            .because("it checks exports where there is no server");

    private Places() {}
}
