package nl.gemeente.casusescalatie.proces.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * The history we keep: everything that the full level of the engine keeps, but for the copies of form input and of
 * older values. The id is stored in the database: never change it.
 */
class HistorieZonderDetail implements HistoryLevel {

    static final String NAAM = "zonder-detail";

    @Override
    public int getId() {
        return 40;
    }

    @Override
    public String getName() {
        return NAAM;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType soort, @Nullable Object entiteit) {
        return soort != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                && soort != HistoryEventTypes.FORM_PROPERTY_UPDATE;
    }
}
