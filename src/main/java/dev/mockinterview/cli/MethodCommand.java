package dev.mockinterview.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/**
 * A method that is a command. Its object is made when the command runs; Spring Shell 4.0.1 makes
 * those of all commands, and a bean validator, before the first one can run.
 */
final class MethodCommand extends AbstractCommand {

  private final Method method;
  private final Supplier<?> target;
  private @Nullable List<CommandOption> options;

  /**
   * @param method has {@link Command}; its parameters are options of type String, Path or boolean,
   *     and the context
   * @param target gives the object whose method it is
   */
  MethodCommand(Method method, Supplier<?> target) {
    this(method, method.getAnnotation(Command.class), target);
  }

  private MethodCommand(Method method, Command command, Supplier<?> target) {
    super(
        String.join(" ", command.name()),
        command.description(),
        command.group(),
        command.help(),
        command.hidden());
    this.method = method;
    this.target = target;
  }

  @Override
  public List<CommandOption> getOptions() {
    if (options == null) {
      options =
          Arrays.stream(method.getParameters())
              .filter(parameter -> parameter.isAnnotationPresent(Option.class))
              .map(MethodCommand::option)
              .toList();
    }
    return options;
  }

  private static CommandOption option(Parameter parameter) {
    Option option = parameter.getAnnotation(Option.class);
    return CommandOption.with()
        .shortName(option.shortName())
        .longName(option.longName())
        .description(option.description())
        .required(option.required())
        .defaultValue(option.defaultValue())
        .type(parameter.getType())
        .build();
  }

  @Override
  public ExitStatus doExecute(CommandContext context) throws Exception {
    List<@Nullable Object> values = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      values.add(
          parameter.getType() == CommandContext.class
              ? context
              : value(parameter.getAnnotation(Option.class), parameter.getType(), context));
    }
    try {
      method.setAccessible(true); // commands aren't public
      method.invoke(target.get(), values.toArray());
      return ExitStatus.OK;
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static @Nullable Object value(Option option, Class<?> type, CommandContext context) {
    CommandOption given = context.getOptionByLongName(option.longName());
    if (given == null && option.shortName() != ' ') {
      given = context.getOptionByShortName(option.shortName());
    }
    if (type == boolean.class) {
      return given != null && Boolean.parseBoolean(given.value());
    }
    if (given == null && option.defaultValue().isEmpty()) {
      return null;
    }
    String value =
        Objects.requireNonNullElse(given == null ? null : given.value(), option.defaultValue());
    return type == Path.class ? path(value) : value;
  }

  private static Path path(String name) {
    if (name.isBlank()) {
      throw new UsageException("a file's name is empty");
    }
    return Path.of(name);
  }
}
