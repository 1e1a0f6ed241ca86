package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Letterhead;

/**
 * What all documents of one making have in common.
 *
 * @param reader whose dates and numbers they have
 * @param letterhead who gives them out
 * @param version the program's version
 */
public record Imprint(Reader reader, Letterhead letterhead, String version) {

  /** The document with a last line that says what made it. */
  Document signed(Document.Builder document) {
    document.paragraph("Made with mock-interview " + version + ".");
    return document.build(letterhead);
  }
}
