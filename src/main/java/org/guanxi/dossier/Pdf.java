package org.guanxi.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.zip.CRC32;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes a PDF of a page. Fonts are embedded, nothing else is fetched, and the same page
 * gives the same bytes: there is no date of making, and the id comes from the text.
 */
final class Pdf {

	private static final String REGULAR = "NotoSans-Regular.ttf";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	static {
		FontMappers.set(new OneFont());
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private Pdf() {
	}

	/**
	 * Makes a PDF.
	 * @param page well-formed HTML
	 * @return its bytes
	 */
	static byte[] of(String page) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useSVGDrawer(new BatikSVGDrawer());
		builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Guanxi");
		builder.withHtmlContent(page, null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		builder.toStream(OutputStream.nullOutputStream());
		PDDocument document = new PDDocument();
		builder.usePDDocument(document);
		font(builder, document, REGULAR, "Noto Sans", NORMAL);
		font(builder, document, "NotoSans-Bold.ttf", "Noto Sans", BOLD);
		font(builder, document, "DroidSansFallbackFull.ttf", "Droid Sans Fallback", NORMAL);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
			document.getDocumentCatalog().setLanguage("en");
			document.setDocumentId(checksum(page));
			document.save(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static long checksum(String page) {
		CRC32 checksum = new CRC32();
		checksum.update(page.getBytes(StandardCharsets.UTF_8));
		return checksum.getValue();
	}

	/**
	 * No two letters become one sign: whoever copies an id out of it gets its letters.
	 */
	private static void font(PdfRendererBuilder builder, PDDocument document, String file, String family, int weight) {
		try (InputStream bytes = font(file)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
			font.setEnableGsub(false);
			builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight,
					FontStyle.NORMAL, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		FSSupplier<InputStream> drawn = () -> font(file);
		builder.useFont(drawn, family, weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
	}

	private static InputStream font(String file) {
		try {
			return new ClassPathResource("dossier/fonts/" + file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Stands in for the fonts that every reader of PDFs has, which no page uses. Without
	 * it all fonts of the machine would be gone through to find some.
	 */
	private static final class OneFont implements FontMapper {

		private final TrueTypeFont font;

		OneFont() {
			try (InputStream bytes = font(REGULAR)) {
				this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
			return new FontMapping<>(this.font, true);
		}

		@Override
		public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
			return new FontMapping<>(this.font, true);
		}

		@Override
		public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
			return new CIDFontMapping(null, this.font, true);
		}

	}

}
