package nl.gemeente.casusescalatie.verrijking.register;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the registers are and how patient we are with them. */
@ConfigurationProperties("casusescalatie.registers")
record Registerinstellingen(
        @DefaultValue Toegang pdok,
        @DefaultValue Toegang bag,
        @DefaultValue Toegang kvk,
        @DefaultValue Toegang brp,
        @DefaultValue Protocollering protocollering,
        @DefaultValue Geduld geduld) {

    /**
     * @param adres up to and including the version, for instance {@code https://api.kvk.nl/api}
     * @param sleutel what the owner of the register gave us; PDOK needs none
     */
    record Toegang(@DefaultValue("") String adres, @DefaultValue("") String sleutel) {

        @Override
        public String toString() {
            return "Toegang[adres=%s]".formatted(adres);
        }
    }

    /** What the register of persons is told with every question. The accepted values are agreed with its owner. */
    record Protocollering(
            @Nullable String oin,
            @DefaultValue("Mensenhandel") String doelbinding,
            @DefaultValue("Signaal verrijken") String verwerking) {}

    /**
     * @param antwoord the longest that one attempt may take, reading included
     * @param pogingen how often a question is asked when the register says that it is busy or broken
     * @param wacht before the second attempt; doubles with every next one
     * @param wachtHoogstens a register that asks for a longer wait than this gets no further attempt now
     * @param rust how long a register that keeps failing is left alone
     */
    record Geduld(
            @DefaultValue("PT2S") Duration verbinden,
            @DefaultValue("PT5S") Duration antwoord,
            @DefaultValue("3") int pogingen,
            @DefaultValue("PT0.5S") Duration wacht,
            @DefaultValue("PT5S") Duration wachtHoogstens,
            @DefaultValue("PT1M") Duration rust) {

        Geduld eenPoging() {
            return new Geduld(verbinden, antwoord, 1, wacht, wachtHoogstens, rust);
        }
    }
}
