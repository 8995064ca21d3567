package nl.gemeente.casusescalatie.proces.engine;

import java.util.List;
import nl.gemeente.casusescalatie.proces.Gebruikersbeheer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;

@Component
class EngineGebruikersbeheer implements Gebruikersbeheer {

    private final ProcessEngineConfigurationImpl engine;

    EngineGebruikersbeheer(ProcessEngine engine) {
        this.engine = ((ProcessEngineImpl) engine).getProcessEngineConfiguration();
    }

    @Override
    public void bewaarZonderWachtwoordbeleid(User gebruiker) {
        ((IdentityServiceImpl) engine.getIdentityService()).saveUser(gebruiker, true);
    }

    @Override
    public List<String> metEigenNaamAlsWachtwoord(List<String> namen) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> namen.stream()
                        .filter(id -> context.getReadOnlyIdentityProvider().findUserById(id) instanceof UserEntity user
                                && user.getPassword() != null
                                && engine.getPasswordManager()
                                        .check(EncryptionUtil.saltPassword(id, user.getSalt()), user.getPassword()))
                        .toList()));
    }
}
