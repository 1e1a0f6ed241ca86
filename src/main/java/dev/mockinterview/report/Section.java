package dev.mockinterview.report;

/** A part of a report that adds itself at the end of the document. */
interface Section {

  void addTo(Markdown report);
}
