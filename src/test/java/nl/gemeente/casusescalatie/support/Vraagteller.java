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

    public long aantal() {
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
            return geteld(super.getConnection());
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
