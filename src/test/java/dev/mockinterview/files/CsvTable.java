package dev.mockinterview.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as another program reads it. */
record CsvTable(List<String> columns, List<CSVRecord> rows) {

  static CsvTable of(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return new CsvTable(parser.getHeaderNames(), parser.getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a column. */
  List<String> column(String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }
}
