package nl.gemeente.casusescalatie.melden.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.ontvangst.Keuringen;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;

/** Whatever is thrown at the reader and the rules of a report: it is taken or refused in words, and what is taken the database can keep. */
class VijandigeInvoerTest {

    private static final MeldingInlezen INLEZEN =
            new MeldingInlezen(Keuringen.zonderDatabase(VijandigeMeldingen.INDICATOR));
    private static final MeldingJson JSON = new MeldingJson();

    @Property(tries = 7000, generation = GenerationMode.RANDOMIZED)
    void elke_melding_op_de_pagina_is_goed_of_wordt_in_woorden_geweigerd(
            @ForAll("velden") Map<String, List<String>> velden) {
        try {
            houdbaar(INLEZEN.lees(new Meldvelden(velden).json()));
        } catch (OngeldigeMelding e) {
            inWoorden(e);
        }
    }

    @Property(tries = 3000, generation = GenerationMode.RANDOMIZED)
    void elke_tekst_aan_de_deur_van_de_api_is_goed_of_wordt_in_woorden_geweigerd(@ForAll("bodies") String body) {
        try {
            houdbaar(INLEZEN.lees(JSON.lees(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
        } catch (OngeldigeMelding e) {
            inWoorden(e);
        } catch (JsonProcessingException | MeldingJson.GeenObject | MeldingJson.TeGroot e) {
            assertThat(e).isNotInstanceOf(OngeldigeMelding.class);
        }
    }

    @Provide
    Arbitrary<Map<String, List<String>>> velden() {
        return VijandigeMeldingen.velden();
    }

    @Provide
    Arbitrary<String> bodies() {
        return VijandigeMeldingen.bodies();
    }

    private static void inWoorden(OngeldigeMelding geweigerd) {
        assertThat(geweigerd.fouten()).isNotEmpty().allSatisfy(fout -> assertThat(fout.zin())
                .isNotBlank());
    }

    private static void houdbaar(Melding melding) {
        assertThat(melding.waargenomenOp().getYear()).isBetween(1950, 2026);
        assertThat(melding.omschrijving()).isNotBlank().hasSizeLessThanOrEqualTo(4000);
        assertThat(melding.uitbuitingsvormen()).isNotEmpty();
        assertThat(melding.locatie() != null || melding.slachtoffer() != null).isTrue();
        if (melding.indicatoren() != null) {
            assertThat(melding.indicatoren()).containsOnly(VijandigeMeldingen.INDICATOR);
        }
        if (melding.melder().anoniem()) {
            assertThat(melding.melder().naam()).isNull();
            assertThat(melding.melder().email()).isNull();
        }
        teksten(melding).filter(Objects::nonNull).forEach(tekst -> assertThat(tekst)
                .doesNotContain("\0", "\u202E", "\uFFFF")
                .matches(StandardCharsets.UTF_8.newEncoder()::canEncode));
    }

    private static Stream<String> teksten(Melding melding) {
        Melding.Locatie locatie = melding.locatie();
        Melding.Slachtoffer slachtoffer = melding.slachtoffer();
        return Stream.of(
                        Stream.of(
                                melding.omschrijving(),
                                melding.melder().naam(),
                                melding.melder().email()),
                        locatie == null
                                ? Stream.<String>empty()
                                : Stream.of(
                                        locatie.postcode(),
                                        locatie.toevoeging(),
                                        locatie.bedrijfsnaam(),
                                        locatie.kvkNummer(),
                                        locatie.aanduiding()),
                        slachtoffer == null
                                ? Stream.<String>empty()
                                : Stream.of(slachtoffer.naam(), slachtoffer.toelichting()))
                .flatMap(teksten -> teksten);
    }
}
