package dev.mockinterview.cli;

import java.lang.reflect.Method;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Command;

/** Finds the commands among the beans without making one. */
@Configuration(proxyBeanMethods = false)
class Commands {

  @Bean
  CommandRegistry commandRegistry(ListableBeanFactory beans) {
    CommandRegistry registry = new CommandRegistry();
    for (String name : beans.getBeanDefinitionNames()) {
      Class<?> type = beans.getType(name, false);
      if (type != null && type.getPackage() == Commands.class.getPackage()) {
        for (Method method : type.getDeclaredMethods()) {
          if (method.isAnnotationPresent(Command.class)) {
            registry.registerCommand(new MethodCommand(method, () -> beans.getBean(name)));
          }
        }
      }
    }
    return registry;
  }
}
