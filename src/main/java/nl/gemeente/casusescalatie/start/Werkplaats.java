package nl.gemeente.casusescalatie.start;

import org.springframework.core.env.ConfigurableEnvironment;

/**
 * A complete environment on one machine, for trying and building. A build for production has none, so it is found with
 * {@link java.util.ServiceLoader} and nothing that runs in production names it.
 */
public interface Werkplaats {

    /**
     * Makes what the application needs, before its first bean.
     *
     * @throws StartGeweigerd when something of this machine is in the way
     */
    void open(ConfigurableEnvironment environment);
}
