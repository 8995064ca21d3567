package nl.gemeente.casusescalatie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application, and the work that rooms do on a clock; nothing else belongs at the root. */
@SpringBootApplication
@EnableScheduling
public class CasusescalatieApplication {

    public static void main(String[] args) {
        SpringApplication.run(CasusescalatieApplication.class, args);
    }
}
