package io.vitrine.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** Who may know whom, and what no class may do. */
@AnalyzeClasses(packages = "io.vitrine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests DIRECTIONS = ArchTests.in(Directions.class);

    @ArchTest
    static final ArchTests PLACES = ArchTests.in(Places.class);

    @ArchTest
    static final ArchTests HABITS = ArchTests.in(Habits.class);

    @ArchTest
    static final ArchTests GUARDS = ArchTests.in(Guards.class);
}
