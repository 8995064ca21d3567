package nl.gemeente.casusescalatie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfmakerTest {

    private final Pdfmaker maker = new Pdfmaker(sjablonen());

    @Test
    void een_sjabloon_wordt_een_document_dat_een_schermlezer_voorleest() throws IOException {
        try (PDDocument document = Loader.loadPDF(maker.maak("proef", new Proef("Łódź & <b>één</b>")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Proef", "Łódź & <b>één</b>");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Proef");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void van_buiten_wordt_niets_opgehaald() throws IOException {
        try (PDDocument document = Loader.loadPDF(maker.maak("proef", new Proef("niets")))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    record Proef(String wat) {}

    private static SpringTemplateEngine sjablonen() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
