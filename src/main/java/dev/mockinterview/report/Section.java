package dev.mockinterview.report;

import dev.mockinterview.document.Document;

/** A part of a report that adds itself at the end of the document. */
interface Section {

  void addTo(Document.Builder report);
}
