package nl.gemeente.casusescalatie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody types an address: every page can be found from the start page or from a page of a dossier. */
@Integratietest
class PaginasVindbaarTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    /** Where people come by themselves: before they are anybody, and when something went wrong. */
    private static final Set<String> BEGIN = Set.of("/", "/inloggen", "/error");

    private final int poort;
    private final List<Deur> deuren;
    private final Set<String> paginas;

    PaginasVindbaarTest(
            @LocalServerPort int poort, List<Deur> deuren, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.poort = poort;
        this.deuren = deuren;
        this.paginas = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(een -> isPagina(een.getKey(), een.getValue()))
                .flatMap(een -> een.getKey().getPatternValues().stream())
                .filter(adres -> !BEGIN.contains(adres))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void elke_pagina_is_te_vinden_vanaf_de_startpagina_of_vanaf_een_dossier() {
        Set<String> gevonden = Arrays.stream(Rol.values())
                .flatMap(rol -> wandel(rol).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> bronnen = bronnen();

        assertThat(paginas).hasSizeGreaterThan(30).allSatisfy(pagina -> assertThat(gevonden.contains(pagina)
                        || heeftNummer(pagina) && bronnen.stream().anyMatch(bron -> leidtNaar(bron, pagina)))
                .as("a way to %s", pagina)
                .isTrue());
    }

    @Test
    void wie_een_deur_ziet_komt_erin_en_de_deuren_staan_altijd_in_dezelfde_volgorde() {
        for (Rol rol : Rol.values()) {
            nl.gemeente.casusescalatie.support.Deur deur =
                    nl.gemeente.casusescalatie.support.Deur.persoon(poort, rol.groep());
            String start = deur.get("/").body();
            List<String> verwacht = deuren.stream()
                    .filter(een -> een.isVoor(Set.of(rol)))
                    .map(Deur::adres)
                    .toList();
            assertThat(LINK.matcher(start).results().map(link -> link.group(1)).filter(verwacht::contains))
                    .as("doors for %s", rol)
                    .containsExactlyElementsOf(verwacht)
                    .allSatisfy(adres -> assertThat(deur.get(adres).statusCode())
                            .as("%s for %s", adres, rol)
                            .isEqualTo(200));
        }
        assertThat(deuren.stream()
                        .filter(een -> een.isVoor(Set.of(Rol.DEELNEMER)))
                        .map(Deur::adres))
                .as("somebody from outside")
                .containsExactly("/deelnemer");
    }

    /** Every pattern of a page that this role meets when it follows the links of each page once. */
    private Set<String> wandel(Rol rol) {
        nl.gemeente.casusescalatie.support.Deur deur =
                nl.gemeente.casusescalatie.support.Deur.persoon(poort, rol.groep());
        Set<String> gezien = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            HttpResponse<String> antwoord = deur.get(open.pop());
            LINK.matcher(antwoord.body()).results().map(link -> link.group(1)).forEach(adres -> patroon(adres)
                    .filter(gezien::add)
                    .ifPresent(nieuw -> open.add(adres)));
        }
        return gezien;
    }

    private Optional<String> patroon(String adres) {
        return paginas.stream()
                .filter(pagina -> adres.matches(
                        pagina.replaceAll("\\{\\w+:([^}]*)}", "($1)").replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst();
    }

    private static boolean heeftNummer(String pagina) {
        return pagina.contains("{");
    }

    private static boolean isPagina(RequestMappingInfo adres, HandlerMethod methode) {
        Set<RequestMethod> methoden = adres.getMethodsCondition().getMethods();
        return (methoden.isEmpty() || methoden.contains(RequestMethod.GET))
                && methode.getBeanType().getName().startsWith("nl.gemeente.")
                && !methode.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(methode.getBeanType(), ResponseBody.class)
                && !ResponseEntity.class.isAssignableFrom(
                        methode.getReturnType().getParameterType());
    }

    /**
     * What can hold a link: templates, and classes without the lines that only say which address they answer. Each
     * value in an address is a §.
     */
    private static List<String> bronnen() {
        return Stream.of("src/main/resources/templates", "src/main/java")
                .flatMap(PaginasVindbaarTest::bestanden)
                .map(bron -> bron.lines()
                        .filter(regel -> !regel.contains("Mapping("))
                        .collect(Collectors.joining("\n")))
                .map(bron -> bron.replaceAll("\\{\\w+}|%[sd]|(?<=/)[\"'] \\+ [^\\s\"']+( \\+ ['\"])?", "§"))
                .toList();
    }

    private static Stream<String> bestanden(String map) {
        try (Stream<Path> paden = Files.walk(Path.of(map))) {
            return paden
                    .filter(pad -> pad.toString().matches(".*\\.(html|java)"))
                    .map(PaginasVindbaarTest::lees)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole address, or the address with its last word filled in from the same file. */
    private static boolean leidtNaar(String bron, String pagina) {
        String adres = pagina.replaceAll("\\{[^}]*}", "§");
        String woord = adres.substring(adres.lastIndexOf('/') + 1);
        return staatIn(bron, adres)
                || bron.contains("\"" + woord + "\"")
                        && staatIn(bron, adres.substring(0, adres.length() - woord.length()) + "§");
    }

    private static boolean staatIn(String bron, String adres) {
        return Pattern.compile(Pattern.quote(adres) + "(?![\\w/§-])")
                .matcher(bron)
                .find();
    }
}
