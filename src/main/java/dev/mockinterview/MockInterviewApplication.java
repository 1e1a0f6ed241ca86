package dev.mockinterview;

import java.util.List;
import java.util.Locale;
import org.springframework.aot.AotDetector;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts the program: with arguments one command, with none the shell. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
public class MockInterviewApplication {

  /** Runs the program and leaves with the command's exit status. */
  public static void main(String[] args) {
    // texts are English, so numbers in them are; documents ask for the person's own locale
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    if (MockInterviewApplication.class.getPackage().getImplementationVersion() != null) {
      // in the built jar: what the annotations say was worked out by the build
      System.setProperty(AotDetector.AOT_ENABLED, "true");
    }
    SpringApplication application = new OwnSettings();
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setLazyInitialization(true);
    application.setAddCommandLineProperties(false); // "--bank=x" is ours, not a Spring property
    application.setAddConversionService(false); // commands read their words themselves
    // without these nothing is logged, and no settings are looked for in the working folder
    application.setListeners(List.of());
    application.setInitializers(List.of());
    System.exit(SpringApplication.exit(application.run(args)));
  }

  /** All settings stand in this class, so none are looked for. */
  private static final class OwnSettings extends SpringApplication {

    OwnSettings() {
      super(MockInterviewApplication.class);
    }

    @Override
    protected void bindToSpringApplication(ConfigurableEnvironment environment) {}
  }
}
