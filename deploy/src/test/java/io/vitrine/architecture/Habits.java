package io.vitrine.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;

/** What no class does. */
final class Habits {

    /** The launcher and the bench run beside the server and print to a terminal. */
    private static final String[] TERMINAL = {"io.vitrine.launcher..", "io.vitrine.bench.."};

    private static final String[] MONEY = {"io.vitrine.core.money..", "io.vitrine.commerce..", "io.vitrine.analytics.."
    };

    /** Statistics: what goes in and comes out is an estimate or a share, rounded where it becomes an amount again. */
    private static final String[] ESTIMATES = {
        "io.vitrine.analytics.forecast..", "io.vitrine.analytics.basket..", "io.vitrine.analytics.people.."
    };

    private static final Set<Class<?>> TIMES = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class);

    private static final DescribedPredicate<JavaClass> INEXACT = DescribedPredicate.describe(
            "double or float",
            type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                    .contains(type.getBaseComponentType().getName()));

    @ArchTest
    static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .that()
            .resideOutsideOfPackages("io.vitrine.core.time..", TERMINAL[0], TERMINAL[1])
            .should()
            .accessTargetWhere(DescribedPredicate.describe("asks for the time itself", Habits::asksForTheTime))
            .orShould()
            .callConstructor(Date.class)
            .because("a Clock is injected");

    @ArchTest
    static final ArchRule MONEY_IS_EXACT = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MONEY)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ESTIMATES)
            .should()
            .haveRawType(INEXACT);

    @ArchTest
    static final ArchRule MONEY_IS_HANDED_ON_EXACTLY = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MONEY)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ESTIMATES)
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "a double or float", types -> types.stream().anyMatch(INEXACT)))
            .orShould()
            .haveRawReturnType(INEXACT);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Util|Utils)(\\$.*)?");

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    TERMINAL[0], TERMINAL[1], "io.vitrine.core.audit.verify..", "io.vitrine.analytics.forecast.trial")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    private Habits() {}

    private static boolean asksForTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean withClock = access.getTarget() instanceof CodeUnitAccessTarget target
                && !target.getRawParameterTypes().isEmpty();
        return (name.equals("now")
                        && !withClock
                        && TIMES.stream().anyMatch(type -> type.getName().equals(owner)))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && name.startsWith("system"));
    }
}
