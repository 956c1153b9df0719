package org.demarche.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** The arrows of ARCHITECTURE.md, and what the steps may not ask the machine. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STEPS = {
    "org.demarche.report..", "org.demarche.intake..", "org.demarche.reading.."
  };

  @ArchTest
  static final ArchRule REPORT_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.demarche.intake..",
              "org.demarche.reading..",
              "org.demarche.measure..",
              "org.demarche.cli..");

  @ArchTest
  static final ArchRule INTAKE_KNOWS_REPORTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.intake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.demarche.reading..", "org.demarche.measure..", "org.demarche.cli..");

  @ArchTest
  static final ArchRule READING_KNOWS_REPORTS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.demarche.intake..", "org.demarche.measure..", "org.demarche.cli..");

  @ArchTest
  static final ArchRule MEASURE_DOES_NOT_KNOW_THE_COMMAND =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.measure..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.demarche.cli..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NETWORK_STAYS_IN_SYNTAX =
      libraryStays("ai.onnxruntime..", "org.demarche.reading.language.syntax..");

  @ArchTest
  static final ArchRule CHARACTER_TABLES_STAY_IN_LANGUAGE =
      libraryStays("com.ibm.icu..", "org.demarche.reading.language..");

  @ArchTest
  static final ArchRule THE_WEB_STAYS_AT_THE_DESK =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.demarche.desk..", "gg.jte.generated..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..", "gg.jte..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule THE_DESK_ASKS_THE_RECORD_ALONE =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.desk..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.demarche.intake..",
              "org.demarche.measure..",
              "org.demarche.cli..",
              "java.sql..");

  @ArchTest
  static final ArchRule THE_RECORD_DOES_NOT_KNOW_THE_DESK =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.record..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.demarche.desk..", "org.demarche.cli..");

  @ArchTest
  static final ArchRule PAGES_STAY_IN_INTAKE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.intake..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule ARCHIVES_STAY_IN_ARCHIVE =
      libraryStays("org.netpreserve..", "org.demarche.intake.archive..");

  @ArchTest
  static final ArchRule MAIL_STAYS_IN_MAIL =
      libraryStays("org.apache.james..", "org.demarche.intake.mail..");

  @ArchTest
  static final ArchRule PDF_STAYS_IN_PDF =
      libraryStays("org.apache.pdfbox..", "org.demarche.intake.pdf..");

  @ArchTest
  static final ArchRule FEEDS_STAY_IN_FEED =
      libraryStays("com.rometools..", "org.demarche.intake.feed..");

  @ArchTest
  static final ArchRule DETECTION_STAYS_IN_LANGUAGE =
      libraryStays("opennlp..", "org.demarche.intake.language..");

  private static ArchRule libraryStays(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule DATABASE_STAYS_IN_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.record.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..");

  @ArchTest
  static final ArchRule SEARCH_ENGINE_STAYS_IN_SEARCH =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.record.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  /** The archive itself is not on this class path; its own test has the same rule. */
  @ArchTest
  static final ArchRule SPARK_STAYS_IN_ARCHIVE =
      libraryStays("org.apache.spark..", "org.demarche.archive..");

  @ArchTest
  static final ArchRule JSON_STAYS_AT_THE_BORDERS =
      noClasses()
          .that()
          .resideInAnyPackage("org.demarche.report..", "org.demarche.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule NO_STEP_ASKS_THE_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", ZoneId.class)
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule NOBODY_ASKS_FOR_THE_LOCALE_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault", Locale.Category.class)
          .orShould()
          .callMethod(Locale.class, "setDefault", Locale.class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class);

  @ArchTest
  static final ArchRule NO_STEP_ASKS_FOR_THE_ZONE_OF_THE_MACHINE =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .callMethod(ZoneId.class, "systemDefault");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Demarche.class.getName())
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule NO_STEP_TALKS_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule ONLY_FETCH_REACHES_FOR_THE_NETWORK =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .and()
          .resideOutsideOfPackage("org.demarche.intake.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..", "org.apache.hc..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.HttpURLConnection");
}
