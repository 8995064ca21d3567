package nl.gemeente.casusescalatie.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A Camunda 7.24 as it comes, with our models and nothing else of ours: no Spring, no listeners, no guards, no authorization. It has a database of its own on the same
 * server, a pool of the same size, and our history level, which writes less than its own default; so the comparison is the stricter one.
 */
final class KaleEngine implements AutoCloseable {

    final ProcessEngine engine;
    final HikariDataSource database;

    KaleEngine(String naam, ProcessEngine onze, ExpressionManager expressies) throws SQLException, IOException {
        String server = TestDatabase.postgres().jdbcUrl();
        try (Connection beheer = DriverManager.getConnection(server, "postgres", "")) {
            beheer.createStatement().execute("create database " + naam);
        }
        database = new HikariDataSource();
        database.setJdbcUrl(server.replace("/casusescalatie", "/" + naam));
        database.setUsername("postgres");
        database.setMaximumPoolSize(20);
        database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");

        ProcessEngineConfigurationImpl onzeInstellingen = ((ProcessEngineImpl) onze).getProcessEngineConfiguration();
        HistoryLevel historie = onzeInstellingen.getHistoryLevel();
        ProcessEngineConfigurationImpl instellingen = new StandaloneProcessEngineConfiguration();
        instellingen.setProcessEngineName(naam);
        instellingen.setDataSource(database);
        instellingen.setDatabaseSchemaUpdate("true");
        instellingen.setJobExecutorActivate(false);
        instellingen.setCustomHistoryLevels(List.of(historie));
        instellingen.setHistory(historie.getName());
        instellingen.setTaskMetricsEnabled(onzeInstellingen.isTaskMetricsEnabled());
        instellingen.setExpressionManager(expressies);
        engine = instellingen.buildProcessEngine();
        deploy();
    }

    /** All models and forms together, but for the one that only starts a meeting every so often by itself. */
    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String plek : List.of("classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form")) {
            for (Resource bestand : new PathMatchingResourcePatternResolver().getResources(plek)) {
                if (!"signalenoverleg-inplannen.bpmn".equals(bestand.getFilename())) {
                    deployment.addInputStream(bestand.getFilename(), bestand.getInputStream());
                }
            }
        }
        deployment.deploy();
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
