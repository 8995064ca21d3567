package nl.gemeente.casusescalatie.proces.engine;

import java.util.AbstractMap;
import java.util.Set;
import nl.gemeente.casusescalatie.proces.InModel;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that an expression in a model may name: delegates, and what is marked {@link InModel}. Everything else does
 * not exist for a model.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object naam) {
        if (!(naam instanceof String bean) || !beans.containsBean(bean)) {
            return false;
        }
        Class<?> type = beans.getType(bean);
        return type != null
                && (JavaDelegate.class.isAssignableFrom(type)
                        || beans.findAnnotationOnBean(bean, InModel.class) != null);
    }

    @Override
    public @Nullable Object get(@Nullable Object naam) {
        return naam != null && containsKey(naam) ? beans.getBean((String) naam) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("Beans are looked up one by one");
    }
}
