package org.sillage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The floors of the house: which room may use which, and what no room below the adapters may touch.
/// A dependency missing from a pom is the wall; but Maven also hands on what a neighbour depends on, so the
/// same walls stand here. A room that has no class yet passes.
class FloorsTest {

  /// A room, that is a package below `org.sillage`, and the other rooms it may use.
  private record Room(String name, Set<String> uses) {
    static Room of(String line) {
      List<String> names = List.of(line.strip().split("[ :]+"));
      return new Room(names.getFirst(), Set.copyOf(names.subList(1, names.size())));
    }
  }

  private static final List<Room> ROOMS =
      """
      model:
      document:      model
      reference:     model document
      screening:     model reference
      ownership:     model reference
      determination: model reference
      assessment:    model reference screening ownership determination
      formats:       model document reference screening determination assessment
      storage:       model document reference screening formats
      evaluation:    model reference screening ownership determination assessment formats storage
      cli:           model document reference screening ownership determination assessment formats storage evaluation
      """
          .lines()
          .map(Room::of)
          .toList();

  /// Below this line an answer depends on its arguments alone, so that it can be replayed years later.
  private static final List<String> PURE =
      List.of(
          "model",
          "document",
          "reference",
          "screening",
          "ownership",
          "determination",
          "assessment");

  /// Libraries that must not spread: package prefix, and the only rooms that may use it.
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "tools.jackson", Set.of("document", "formats", "storage"),
          "com.fasterxml.jackson", Set.of(),
          "org.snakeyaml", Set.of("document", "formats", "storage"),
          "org.yaml.snakeyaml", Set.of(),
          "de.siegmar.fastcsv", Set.of("document", "formats", "storage"),
          "dev.cel", Set.of("determination"),
          "com.google.protobuf", Set.of("determination"),
          "picocli", Set.of("cli"),
          "org.openjdk.jmh", Set.of("evaluation"));

  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.Clock.system",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.InstantSource.system");

  private static final Set<String> SURROUNDINGS =
      Set.of(
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault");

  private static final Set<String> CHANCE =
      Set.of(
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sillage");

  @TestFactory
  Stream<DynamicTest> roomUsesOnlyTheFloorsBelow() {
    return ROOMS.stream().map(room -> dynamicTest(room.name(), () -> wallsOf(room).check(CLASSES)));
  }

  /// The table itself: a room uses only rooms that stand before it, so there is no way round in a circle.
  @Test
  void tableGoesDownwardsOnly() {
    List<String> below = new ArrayList<>();
    for (Room room : ROOMS) {
      assertThat(below).as("rooms below %s", room.name()).containsAll(room.uses());
      below.add(room.name());
    }
  }

  @Test
  void everyClassStandsInARoomOfTheTable() {
    classes()
        .should()
        .resideInAnyPackage(packagesOf(ROOMS.stream().map(Room::name).toList()))
        .because("a new room is entered in the table first")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> librariesStayInTheirRooms() {
    return LIBRARIES.entrySet().stream()
        .map(library ->
            dynamicTest(
                library.getKey(),
                () -> homeOf(library.getKey(), library.getValue()).check(CLASSES)));
  }

  @Test
  void answersDoNotDependOnTheClock() {
    pureRoomsDoNot(
        "ask for the time",
        access ->
            CLOCKS.contains(memberOf(access))
                || (access.getName().equals("now")
                    && isBelow("java.time", access.getTargetOwner().getPackageName()))
                || (access.getName().equals("<init>")
                    && access.getTargetOwner().getName().equals("java.util.Date")));
  }

  @Test
  void answersDoNotDependOnTheMachine() {
    pureRoomsDoNot(
        "ask the machine for its locale, charset, zone, properties or environment",
        access -> SURROUNDINGS.contains(memberOf(access)));
  }

  /// A generator with a seed is a function of its argument, and is allowed.
  @Test
  void answersDoNotDependOnChance() {
    pureRoomsDoNot(
        "leave anything to chance",
        access ->
            CHANCE.contains(memberOf(access))
                || access.getTargetOwner().getName().equals("java.security.SecureRandom")
                || isUnseeded(access));
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            // Written by the benchmark harness.
            .filter(p -> !p.getName().endsWith(".jmh_generated"))
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .collect(toCollection(TreeSet::new));
    assertThat(unmarked).as("packages without a @NullMarked package-info.java").isEmpty();
  }

  private static ArchRule wallsOf(Room room) {
    List<String> walled =
        ROOMS.stream()
            .map(Room::name)
            .filter(other -> !other.equals(room.name()) && !room.uses().contains(other))
            .toList();
    return noClasses()
        .that()
        .resideInAnyPackage(packagesOf(List.of(room.name())))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packagesOf(walled))
        .because(room.name() + " may use only " + new TreeSet<>(room.uses()))
        .allowEmptyShould(true);
  }

  private static ArchRule homeOf(String library, Set<String> rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packagesOf(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .because("only these rooms may use it: " + new TreeSet<>(rooms))
        .allowEmptyShould(true);
  }

  private static String[] packagesOf(Collection<String> rooms) {
    return rooms.stream().map(name -> "org.sillage." + name + "..").toArray(String[]::new);
  }

  private static void pureRoomsDoNot(String what, Predicate<JavaAccess<?>> forbidden) {
    DescribedPredicate<JavaAccess<?>> predicate = describe(what, forbidden);
    noClasses()
        .that()
        .resideInAnyPackage(packagesOf(PURE))
        .should()
        .accessTargetWhere(predicate)
        .because("an answer must be the same, byte for byte, when it is replayed")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isBelow(String root, String packageName) {
    return packageName.equals(root) || packageName.startsWith(root + ".");
  }

  /// Owner and name, without parameters: a method reference counts like a call.
  private static String memberOf(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }

  private static boolean isUnseeded(JavaAccess<?> access) {
    return access.getName().equals("<init>")
        && Set.of("java.util.Random", "java.util.SplittableRandom")
            .contains(access.getTargetOwner().getName())
        && access.getTarget().getFullName().endsWith("()");
  }
}
