package nl.gemeente.casusescalatie.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that reach the database, whoever of the application asks: our own tables, the engine, the login. */
public final class Vraagteller implements BeanPostProcessor {

    private final AtomicLong vragen = new AtomicLong();
    private volatile boolean telt;

    /** How many statements this work takes; outside it a connection is the pool's own. */
    public long tel(Runnable werk) {
        vragen.set(0);
        telt = true;
        try {
            werk.run();
        } finally {
            telt = false;
        }
        return vragen.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource bron ? new Geteld(bron) : bean;
    }

    private final class Geteld extends DelegatingDataSource {

        Geteld(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return telt ? geteld(super.getConnection()) : super.getConnection();
        }

        private Connection geteld(Connection verbinding) {
            return (Connection) Proxy.newProxyInstance(
                    Vraagteller.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, args) -> {
                        if (methode.getName().startsWith("prepare")
                                || methode.getName().equals("createStatement")) {
                            vragen.incrementAndGet();
                        }
                        try {
                            return methode.invoke(verbinding, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
