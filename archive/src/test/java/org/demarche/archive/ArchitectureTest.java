package org.demarche.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Where Spark is seen, and whom the archive knows. */
@AnalyzeClasses(packages = "org.demarche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule SPARK_STAYS_IN_ARCHIVE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_ARCHIVE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.demarche.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.demarche.archive..");

  @ArchTest
  static final ArchRule THE_ARCHIVE_KNOWS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("org.demarche.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.duckdb..");
}
