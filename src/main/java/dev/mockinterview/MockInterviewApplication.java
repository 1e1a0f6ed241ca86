package dev.mockinterview;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program: with arguments one command, with none the shell. */
@SpringBootApplication(proxyBeanMethods = false)
public class MockInterviewApplication {

  /** Runs the program and leaves with the command's exit status. */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(MockInterviewApplication.class);
    application.setAddCommandLineProperties(false); // "--bank=x" is ours, not a Spring property
    System.exit(SpringApplication.exit(application.run(args)));
  }
}
