package nl.gemeente.casusescalatie.routekaart.proces;

import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.routekaart.AlarmVastleggen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("alarmVastleggenDelegate")
class AlarmVastleggenDelegate implements JavaDelegate {

    private final AlarmVastleggen alarm;

    AlarmVastleggenDelegate(AlarmVastleggen alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alarm.legVast(Zaak.van(execution).nummer(), Kaartproces.van(execution).kaart());
    }
}
