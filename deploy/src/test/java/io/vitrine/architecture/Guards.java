package io.vitrine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.OfCustomer;
import io.vitrine.core.access.Personal;
import java.util.stream.Stream;

/** Nothing is reached that the permission table does not know. */
final class Guards {

    @ArchTest
    static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT = methods()
            .that(DescribedPredicate.describe("answer requests", Guards::answersRequests))
            .should(sayWhoMayCallThem())
            .because("an operation that is missing in the permission table would be open to every role");

    @ArchTest
    static final ArchRule EVERY_VIEW_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith("com.vaadin.flow.router.Route")
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(Personal.class);

    private Guards() {}

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @Needs, @Personal, @OfCustomer or @Anonymous") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long said = Stream.of(Needs.class, Personal.class, Anonymous.class, OfCustomer.class)
                        .filter(guard -> method.isAnnotatedWith(guard)
                                || method.getOwner().isAnnotatedWith(guard))
                        .count();
                events.add(new SimpleConditionEvent(
                        method, said == 1, method.getFullName() + " carries " + said + " of them"));
            }
        };
    }
}
