package nl.gemeente.casusescalatie.proces.engine.snel;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Switches all of this shelf in; the only class that anything outside it would miss, and nothing does. */
@Component
@ConditionalOnProperty(name = "casusescalatie.engine.snel", matchIfMissing = true)
class Snelplugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new GeenRechtenPerTaak());
        engine.setCustomSessionFactories(List.of(new RechtenPerRol.Fabriek()));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new RolEerst())));
        DefaultDmnEngineConfiguration beslistabellen = new DefaultDmnEngineConfiguration();
        beslistabellen.setFeelEngineFactory(new Celvergelijker.Fabriek());
        engine.setDmnEngineConfiguration(beslistabellen);
    }
}
