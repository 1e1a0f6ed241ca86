package dev.mockinterview.document;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps the library from looking through the machine's fonts, and from writing what it found into
 * the person's home folder.
 */
final class EmbeddedFontsOnly implements FontMapper {

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String font, PDFontDescriptor descriptor) {
    return new FontMapping<>(null, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String font, PDFontDescriptor descriptor) {
    return new FontMapping<>(null, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String font, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, null, false);
  }
}
