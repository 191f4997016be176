package io.vitrine.journeys.wall;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vitrine.core.access.Anonymous;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The permission table as the code declares it: which permission each operation and each view needs. */
public final class GuardTable {

    /** What it takes: a permission, or nothing but having signed in; or not even that. */
    public record Guard(Optional<Permission> needs, boolean anonymous) {

        public boolean open(java.util.Set<Permission> held) {
            return anonymous || needs.isEmpty() || held.contains(needs.get());
        }
    }

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String ROUTE = "com.vaadin.flow.router.Route";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.vitrine");

    /** By method and path, such as {@code GET /api/team/{member}}. */
    public Map<String, Guard> operations() {
        Map<String, Guard> operations = new TreeMap<>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                verb(method).ifPresent(verb -> operations.put(verb + " " + path(type, method), guard(method)));
            }
        }
        return operations;
    }

    /** By the path below {@code /app/}, such as {@code owner/team/:member}. */
    public Map<String, Guard> views() {
        Map<String, Guard> views = new TreeMap<>();
        for (JavaClass type : classes) {
            type.tryGetAnnotationOfType(ROUTE)
                    .ifPresent(route -> views.put(text(route), new Guard(needs(type), false)));
        }
        return views;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                .map(JavaClass::getSimpleName)
                .findFirst();
    }

    private static String path(JavaClass type, JavaMethod method) {
        String path = ("/api/" + part(type) + "/" + part(method)).replaceAll("/+", "/");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String part(HasAnnotations<?> element) {
        return element.tryGetAnnotationOfType(PATH).map(GuardTable::text).orElse("");
    }

    private static String text(JavaAnnotation<?> annotation) {
        return annotation.get("value").map(String::valueOf).orElse("");
    }

    private static Guard guard(JavaMethod method) {
        boolean anonymous =
                method.isAnnotatedWith(Anonymous.class) || method.getOwner().isAnnotatedWith(Anonymous.class);
        return new Guard(needs(method).or(() -> needs(method.getOwner())), anonymous);
    }

    private static Optional<Permission> needs(HasAnnotations<?> element) {
        return element.isAnnotatedWith(Needs.class)
                ? Optional.of(element.getAnnotationOfType(Needs.class).value())
                : Optional.empty();
    }
}
