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
    public void saveWithoutPolicy(User user) {
        ((IdentityServiceImpl) engine.getIdentityService()).saveUser(user, true);
    }

    @Override
    public List<String> withOwnNameAsPassword(List<String> userIds) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> userIds.stream()
                        .filter(id -> context.getReadOnlyIdentityProvider().findUserById(id) instanceof UserEntity user
                                && user.getPassword() != null
                                && engine.getPasswordManager()
                                        .check(EncryptionUtil.saltPassword(id, user.getSalt()), user.getPassword()))
                        .toList()));
    }
}
