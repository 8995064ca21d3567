package nl.gemeente.casusescalatie.start;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** What the profile productie demands of its environment, all of it told at once. */
class Productievereisten {

    private static final int SLEUTELBYTES = 32;

    private static final Map<String, String> VERPLICHT = verplicht();

    /** Passwords that occur in this repository or in every example; whoever uses one has not chosen a password. */
    private static final Set<String> DEMOWACHTWOORDEN = Set.of(
            "postgres",
            "casusescalatie",
            "camunda",
            "demo",
            "admin",
            "password",
            "wachtwoord",
            "geheim",
            "test",
            "changeme",
            "welkom",
            "welkom01",
            "welkom123",
            "beheer",
            "manager",
            "lokaal",
            "productie");

    private final Environment environment;

    Productievereisten(Environment environment) {
        this.environment = environment;
    }

    private static Map<String, String> verplicht() {
        Map<String, String> instellingen = new LinkedHashMap<>();
        instellingen.put(
                "spring.datasource.url",
                "het adres van de database, bijvoorbeeld jdbc:postgresql://host:5432/casusescalatie");
        instellingen.put("spring.datasource.username", "de gebruiker van de database");
        instellingen.put("spring.datasource.password", "het wachtwoord van de database");
        instellingen.put("spring.mail.host", "de mailserver");
        instellingen.put(
                "casusescalatie.adres", "het webadres van de applicatie, bijvoorbeeld https://casus.gemeente.nl");
        instellingen.put("casusescalatie.afzender", "het e-mailadres waarvan berichten komen");
        instellingen.put("casusescalatie.sleutel", "de sleutel waarmee persoonsgegevens worden versleuteld");
        return instellingen;
    }

    void controleer() {
        List<String> redenen = new ArrayList<>();
        VERPLICHT.forEach((instelling, uitleg) -> {
            if (!StringUtils.hasText(environment.getProperty(instelling))) {
                redenen.add("De instelling " + variabele(instelling) + " ontbreekt: geef " + uitleg + ".");
            }
        });
        controleerWachtwoorden(redenen);
        controleerSleutel(redenen);
        if (environment.getProperty("casusescalatie.demo", Boolean.class, false)) {
            redenen.add(
                    "CASUSESCALATIE_DEMO=true mag niet in productie: demogegevens en demogebruikers horen alleen in lokaal.");
        }
        if (environment.acceptsProfiles(Profiles.of("lokaal | test"))) {
            redenen.add(
                    "Het profiel productie gaat niet samen met lokaal of test: geef alleen SPRING_PROFILES_ACTIVE=productie.");
        }
        if (!redenen.isEmpty()) {
            throw new StartGeweigerd(redenen);
        }
        controleerDatabase();
    }

    private void controleerWachtwoorden(List<String> redenen) {
        for (String instelling : List.of("spring.datasource.password", "spring.mail.password")) {
            String wachtwoord = environment.getProperty(instelling, "");
            String eigenaar = environment.getProperty(instelling.replace("password", "username"), "");
            if (!wachtwoord.isEmpty()
                    && (DEMOWACHTWOORDEN.contains(wachtwoord.toLowerCase(Locale.ROOT))
                            || Rol.vanGroep(wachtwoord.toLowerCase(Locale.ROOT)).isPresent()
                            || wachtwoord.equals(eigenaar))) {
                redenen.add(variabele(instelling) + " is een demowachtwoord: kies een eigen, sterk wachtwoord.");
            }
        }
    }

    private void controleerSleutel(List<String> redenen) {
        String sleutel = environment.getProperty("casusescalatie.sleutel", "");
        if (StringUtils.hasText(sleutel) && !sterk(sleutel.strip())) {
            redenen.add("CASUSESCALATIE_SLEUTEL is te zwak: maak een sleutel van minstens 32 willekeurige bytes in"
                    + " base64, bijvoorbeeld met \"openssl rand -base64 32\".");
        }
    }

    /** Random bytes hardly repeat; a typed sentence or a row of zeros does, even when it is long enough. */
    private static boolean sterk(String sleutel) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sleutel);
            long verschillend = new String(bytes, StandardCharsets.ISO_8859_1)
                    .chars()
                    .distinct()
                    .count();
            boolean getypt = true;
            for (byte b : bytes) {
                getypt &= b >= 0x20 && b < 0x7f;
            }
            return bytes.length >= SLEUTELBYTES && verschillend >= SLEUTELBYTES / 2 && !getypt;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void controleerDatabase() {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"))) {
            connection.isValid(5);
        } catch (SQLException e) {
            String zin = DatabaseOnbereikbaarAnalyzer.zin(e);
            throw new StartGeweigerd(
                    zin != null
                            ? zin
                            : "De database uit SPRING_DATASOURCE_URL is niet te gebruiken: " + e.getMessage() + ".");
        }
    }

    private static String variabele(String instelling) {
        return instelling.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
