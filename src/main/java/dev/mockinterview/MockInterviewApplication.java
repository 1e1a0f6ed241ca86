package dev.mockinterview;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program: with arguments one command, with none the shell. */
@SpringBootApplication(proxyBeanMethods = false)
public class MockInterviewApplication {

  /** Runs the program and leaves with the command's exit status. */
  public static void main(String[] args) {
    // texts are English, so numbers in them are; documents ask for the person's own locale
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    SpringApplication application = new SpringApplication(MockInterviewApplication.class);
    application.setAddCommandLineProperties(false); // "--bank=x" is ours, not a Spring property
    System.exit(SpringApplication.exit(application.run(args)));
  }
}
