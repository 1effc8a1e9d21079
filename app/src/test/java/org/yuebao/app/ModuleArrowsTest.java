package org.yuebao.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the modules, as drawn in architecture: downward only, and the jobs don't know each other. */
class ModuleArrowsTest {

    private static final List<String> ALL =
            List.of("model", "store", "templates", "ingest", "aggregate", "report", "app");

    private static JavaClasses product;

    @BeforeAll
    static void readTheProduct() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // The store lends its contract tests to others as a jar, which that option doesn't know as tests.
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.yuebao");
    }

    static Stream<Arguments> forbiddenArrows() {
        return Stream.of(
                        forbidden("model", "store", "templates", "ingest", "aggregate", "report", "app"),
                        forbidden("store", "templates", "ingest", "aggregate", "report", "app"),
                        forbidden("templates", "store", "ingest", "aggregate", "report", "app"),
                        forbidden("ingest", "store", "aggregate", "report", "app"),
                        forbidden("aggregate", "store", "ingest", "report", "app"),
                        forbidden("report", "store", "ingest", "aggregate", "app"))
                .flatMap(arrows -> arrows);
    }

    @ParameterizedTest(name = "{0} knows nothing of {1}")
    @MethodSource("forbiddenArrows")
    void noForbiddenArrow(String from, String to) {
        assertThat(classesOf(from))
                .as("a rule about a module that isn't there guards nothing")
                .isNotEmpty();
        assertThat(classesOf(to))
                .as("a rule about a module that isn't there guards nothing")
                .isNotEmpty();

        noClasses()
                .that()
                .resideInAPackage(packagesOf(from))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packagesOf(to))
                .check(product);
    }

    static Stream<Arguments> foreignWords() {
        return Stream.of(
                Arguments.of("model", "org.springframework.."),
                Arguments.of("model", "java.sql.."),
                Arguments.of("model", "org.apache.poi.."),
                Arguments.of("model", "org.openpdf.."),
                Arguments.of("templates", "org.springframework.."),
                Arguments.of("store", "org.apache.poi.."),
                Arguments.of("store", "org.springframework.batch.."),
                Arguments.of("store", "org.openpdf.."),
                Arguments.of("aggregate", "org.apache.poi.."),
                Arguments.of("aggregate", "org.openpdf.."),
                Arguments.of("aggregate.progress", "org.springframework.."),
                Arguments.of("aggregate.rating", "org.springframework.."),
                Arguments.of("ingest", "org.openpdf.."),
                Arguments.of("ingest.workbook", "org.yuebao.model.plan.."),
                Arguments.of("app", "org.apache.poi.."),
                Arguments.of("app", "org.openpdf.."));
    }

    @ParameterizedTest(name = "{0} doesn''t speak {1}")
    @MethodSource("foreignWords")
    void eachModuleSpeaksItsOwnWordsOnly(String module, String foreign) {
        assertThat(classesOf(module))
                .as("a rule about a package that isn't there guards nothing")
                .isNotEmpty();

        noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .check(product);
    }

    @Test
    void everyClassBelongsToAModule() {
        assertThat(product.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> ALL.stream()
                                .noneMatch(module -> name.equals("org.yuebao." + module)
                                        || name.startsWith("org.yuebao." + module + "."))))
                .isEmpty();
    }

    private static Stream<Arguments> forbidden(String from, String... to) {
        return Arrays.stream(to).map(target -> Arguments.of(from, target));
    }

    private static String packagesOf(String module) {
        return "org.yuebao." + module + "..";
    }

    private static List<JavaClass> classesOf(String module) {
        String root = "org.yuebao." + module;
        return product.stream()
                .filter(type -> type.getPackageName().equals(root)
                        || type.getPackageName().startsWith(root + "."))
                .toList();
    }
}
