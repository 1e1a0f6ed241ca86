package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** What Spring Shell costs by itself. */
@SpringBootApplication
public class BareShell {

  public static void main(String[] args) {
    SpringApplication.run(BareShell.class, args);
  }

  @Component
  static class Hello {

    @Command(name = "hello", description = "Say hello")
    String hello() {
      return "hello";
    }
  }
}
