package dev.mockinterview;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of packages in the README: who may use whom, and who knows which library. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.mockinterview");

  @Test
  void packagesUseOnlyWhatTheyMay() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("dev.mockinterview.text")
        .layer("bank")
        .definedBy("dev.mockinterview.bank")
        .layer("scoring")
        .definedBy("dev.mockinterview.scoring")
        .layer("interview")
        .definedBy("dev.mockinterview.interview")
        .layer("measure")
        .definedBy("dev.mockinterview.measure")
        .layer("lint")
        .definedBy("dev.mockinterview.lint")
        .layer("progress")
        .definedBy("dev.mockinterview.progress")
        .layer("panel")
        .definedBy("dev.mockinterview.panel")
        .layer("document")
        .definedBy("dev.mockinterview.document")
        .layer("report")
        .definedBy("dev.mockinterview.report")
        .layer("doctor")
        .definedBy("dev.mockinterview.doctor")
        .layer("usage")
        .definedBy("dev.mockinterview.usage")
        .layer("files")
        .definedBy("dev.mockinterview.files")
        .layer("store")
        .definedBy("dev.mockinterview.store")
        .layer("terminal")
        .definedBy("dev.mockinterview.terminal")
        .layer("cli")
        .definedBy("dev.mockinterview.cli")
        .layer("archive")
        .definedBy("dev.mockinterview.archive")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("bank")
        .mayNotAccessAnyLayer()
        .whereLayer("scoring")
        .mayOnlyAccessLayers("bank", "text")
        .whereLayer("interview")
        .mayOnlyAccessLayers("bank", "scoring")
        .whereLayer("measure")
        .mayOnlyAccessLayers("bank", "text", "scoring")
        .whereLayer("lint")
        .mayOnlyAccessLayers("bank", "text", "scoring")
        .whereLayer("progress")
        .mayOnlyAccessLayers("bank", "scoring", "interview")
        .whereLayer("panel")
        .mayOnlyAccessLayers("bank", "scoring", "interview")
        .whereLayer("document")
        .mayNotAccessAnyLayer()
        .whereLayer("report")
        .mayOnlyAccessLayers("bank", "scoring", "interview", "progress", "panel", "document")
        .whereLayer("doctor")
        .mayNotAccessAnyLayer()
        .whereLayer("usage")
        .mayNotAccessAnyLayer()
        .whereLayer("files")
        .mayOnlyAccessLayers(
            "bank",
            "text",
            "scoring",
            "measure",
            "interview",
            "progress",
            "panel",
            "document",
            "report",
            "doctor")
        .whereLayer("store")
        .mayOnlyAccessLayers("bank", "scoring", "interview", "progress", "panel", "files", "doctor")
        .whereLayer("terminal")
        .mayOnlyAccessLayers(
            "bank", "scoring", "interview", "progress", "panel", "report", "doctor", "usage")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("archive")
        .mayNotAccessAnyLayer()
        .whereLayer("archive")
        .mayNotBeAccessedByAnyLayer()
        .check(PROGRAM);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("dev.mockinterview.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "opennlp..,dev.mockinterview.text",
    "tools.jackson..,dev.mockinterview.files",
    "org.dkpro..,dev.mockinterview.measure",
    "org.commonmark..,dev.mockinterview.document",
    "com.openhtmltopdf..,dev.mockinterview.document",
    "org.apache.pdfbox..,dev.mockinterview.document",
    "java.awt..,dev.mockinterview.document",
    "org.jsoup..,dev.mockinterview.document",
    "org.apache.commons.csv..,dev.mockinterview.files",
    "java.sql..,dev.mockinterview.store",
    "org.sqlite..,dev.mockinterview.store",
    "org.flywaydb..,dev.mockinterview.store"
  })
  void onlyOnePackageKnowsALibrary(String library, String owner) {
    noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  @Test
  void onlyTheEdgeKnowsSpringAndJLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.mockinterview", "dev.mockinterview.cli", "dev.mockinterview.store")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideInAPackage("dev.mockinterview.store")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.springframework..")
                .and(not(resideInAnyPackage("..jdbc..", "org.springframework.dao"))))
        .because("of Spring the store knows JDBC alone")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.mockinterview.terminal", "dev.mockinterview.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline..")
        .check(PROGRAM);
  }

  @Test
  void scoringAndInterviewKnowNoFilesAndNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.mockinterview.scoring",
            "dev.mockinterview.interview",
            "dev.mockinterview.progress",
            "dev.mockinterview.panel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(PROGRAM);
  }

  @Test
  void valuesHaveNoSetters() {
    classes()
        .that()
        .resideInAnyPackage(
            "dev.mockinterview.bank",
            "dev.mockinterview.scoring",
            "dev.mockinterview.interview",
            "dev.mockinterview.progress",
            "dev.mockinterview.panel")
        .and()
        .areRecords()
        .should()
        .haveOnlyFinalFields()
        .check(PROGRAM);
  }
}
