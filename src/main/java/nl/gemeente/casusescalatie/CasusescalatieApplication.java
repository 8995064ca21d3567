package nl.gemeente.casusescalatie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application; nothing else stands at the root. */
@SpringBootApplication
public class CasusescalatieApplication {

    public static void main(String[] args) {
        SpringApplication.run(CasusescalatieApplication.class, args);
    }
}
