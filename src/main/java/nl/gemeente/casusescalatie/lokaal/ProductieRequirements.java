package nl.gemeente.casusescalatie.lokaal;

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
class ProductieRequirements {

    private static final int KEY_BYTES = 32;

    private static final Map<String, String> REQUIRED = required();

    /** Passwords that stand in this repository or in every example; whoever uses one has not chosen a password. */
    private static final Set<String> DEMO_PASSWORDS = Set.of(
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

    ProductieRequirements(Environment environment) {
        this.environment = environment;
    }

    private static Map<String, String> required() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "spring.datasource.url",
                "het adres van de database, bijvoorbeeld jdbc:postgresql://host:5432/casusescalatie");
        settings.put("spring.datasource.username", "de gebruiker van de database");
        settings.put("spring.datasource.password", "het wachtwoord van de database");
        settings.put("spring.mail.host", "de mailserver");
        settings.put("casusescalatie.adres", "het webadres van de applicatie, bijvoorbeeld https://casus.gemeente.nl");
        settings.put("casusescalatie.afzender", "het e-mailadres waarvan berichten komen");
        settings.put("casusescalatie.sleutel", "de sleutel waarmee persoonsgegevens worden versleuteld");
        return settings;
    }

    void check() {
        List<String> reasons = new ArrayList<>();
        REQUIRED.forEach((setting, meaning) -> {
            if (!StringUtils.hasText(environment.getProperty(setting))) {
                reasons.add("De instelling " + variable(setting) + " ontbreekt: geef " + meaning + ".");
            }
        });
        checkPasswords(reasons);
        checkKey(reasons);
        if (environment.getProperty("casusescalatie.demo", Boolean.class, false)) {
            reasons.add(
                    "CASUSESCALATIE_DEMO=true mag niet in productie: demogegevens en demogebruikers horen alleen in lokaal.");
        }
        if (environment.acceptsProfiles(Profiles.of("lokaal | test"))) {
            reasons.add(
                    "Het profiel productie gaat niet samen met lokaal of test: geef alleen SPRING_PROFILES_ACTIVE=productie.");
        }
        if (!reasons.isEmpty()) {
            throw new StartRefused(reasons);
        }
        checkDatabase();
    }

    private void checkPasswords(List<String> reasons) {
        for (String setting : List.of("spring.datasource.password", "spring.mail.password")) {
            String password = environment.getProperty(setting, "");
            String owner = environment.getProperty(setting.replace("password", "username"), "");
            if (!password.isEmpty()
                    && (DEMO_PASSWORDS.contains(password.toLowerCase(Locale.ROOT))
                            || Rol.vanGroep(password.toLowerCase(Locale.ROOT)).isPresent()
                            || password.equals(owner))) {
                reasons.add(variable(setting) + " is een demowachtwoord: kies een eigen, sterk wachtwoord.");
            }
        }
    }

    private void checkKey(List<String> reasons) {
        String key = environment.getProperty("casusescalatie.sleutel", "");
        if (StringUtils.hasText(key) && !strong(key.strip())) {
            reasons.add("CASUSESCALATIE_SLEUTEL is te zwak: maak een sleutel van minstens 32 willekeurige bytes in"
                    + " base64, bijvoorbeeld met \"openssl rand -base64 32\".");
        }
    }

    /** Random bytes hardly repeat; a typed sentence or a row of zeros does, also when it is long enough. */
    private static boolean strong(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key);
            long different = new String(bytes, StandardCharsets.ISO_8859_1)
                    .chars()
                    .distinct()
                    .count();
            boolean typed = true;
            for (byte b : bytes) {
                typed &= b >= 0x20 && b < 0x7f;
            }
            return bytes.length >= KEY_BYTES && different >= KEY_BYTES / 2 && !typed;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkDatabase() {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"))) {
            connection.isValid(5);
        } catch (SQLException e) {
            String sentence = DatabaseUnreachableAnalyzer.sentence(e);
            throw new StartRefused(
                    sentence != null
                            ? sentence
                            : "De database uit SPRING_DATASOURCE_URL is niet te gebruiken: " + e.getMessage() + ".");
        }
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
