package dev.mockinterview.lint;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How old the comparison of a rubric with its sources may be.
 *
 * @param today the day of the check
 * @param days how many days ago a source may have been checked at the most; empty for any age
 */
public record Freshness(LocalDate today, OptionalInt days) {

  public Freshness {
    if (days.isPresent() && days.getAsInt() < 0) {
      throw new IllegalArgumentException("days must be at least 0, was " + days.getAsInt());
    }
  }

  List<Fault> faults(Rubric rubric) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < rubric.sources().size(); i++) {
      Source source = rubric.sources().get(i);
      String pointer = "/sources/" + i + "/checked";
      long age = ChronoUnit.DAYS.between(source.checked(), today);
      if (age < 0) {
        faults.add(new Fault(pointer, source.checked() + " is in the future"));
      } else if (days.isPresent() && age > days.getAsInt()) {
        faults.add(
            new Fault(pointer, "\"" + source.title() + "\" was last checked " + age + " days ago"));
      }
    }
    return faults;
  }
}
