package nl.gemeente.casusescalatie.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes a PDF of a template in {@code templates/document/}, readable by a screen reader (PDF/UA) and with its font
 * inside.
 */
@Component
public class Pdfmaker {

    private static final String LETTER = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final ITemplateEngine sjablonen;

    Pdfmaker(ITemplateEngine sjablonen) {
        this.sjablonen = sjablonen;
        // Its log would repeat pieces of the content.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param sjabloon name of the template, without folder and extension; well-formed XHTML that uses {@code
     *     document/delen} for its layout
     * @param inhoud what the template shows, there under the name {@code inhoud}
     */
    public byte[] maak(String sjabloon, Object inhoud) {
        String pagina = sjablonen.process("document/" + sjabloon, new Context(NEDERLANDS, Map.of("inhoud", inhoud)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                TrueTypeFont letter = letter()) {
            PdfRendererBuilder bouwer = new PdfRendererBuilder();
            bouwer.usePDDocument(document);
            bouwer.usePdfUaAccessibility(true);
            bouwer.useFont(new PDFontSupplier(PDType0Font.load(document, letter, true)), "Liberation Sans");
            // Nothing is fetched: the template holds everything in the document.
            bouwer.useUriResolver((basis, adres) -> null);
            bouwer.withHtmlContent(pagina, null);
            bouwer.toStream(pdf);
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static TrueTypeFont letter() throws IOException {
        InputStream bestand = PDDocument.class.getResourceAsStream(LETTER);
        if (bestand == null) {
            throw new IllegalStateException("The library for PDF no longer holds " + LETTER);
        }
        TrueTypeFont letter = new TTFParser().parse(new RandomAccessReadBuffer(bestand));
        // Ligatures take more time than the whole rest of a page.
        letter.setEnableGsub(false);
        return letter;
    }
}
