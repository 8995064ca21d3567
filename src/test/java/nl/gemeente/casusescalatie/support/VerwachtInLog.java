package nl.gemeente.casusescalatie.support;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.slf4j.LoggerFactory;

/**
 * The test makes these classes complain in the log. What they say then stays off the screen, and a test that no longer makes
 * them say anything fails. What nobody expects is printed as always, and so is everything of a test that fails.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(VerwachtInLog.Vanger.class)
public @interface VerwachtInLog {

    /** Full names, for the class may be invisible from the test. On a test class: at least one of its tests hears each. */
    String[] value();

    /** What was caught so far; a test may ask for it as a parameter. */
    record Logregels(List<String> regels) {}

    final class Vanger implements BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

        private static final Namespace HIER = Namespace.create(Vanger.class);

        @Override
        public void beforeEach(ExtensionContext context) {
            Net net = net(context);
            Stream.concat(vanDeProef(context).stream(), vanDeKlasse(context).stream())
                    .forEach(net::span);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Net net = net(context);
            net.haalBinnen();
            gehoord(context).addAll(net.gehoord);
            if (context.getExecutionException().isPresent()) {
                net.regels.forEach(System.out::println);
            } else {
                assertThat(net.gehoord).as("classes that complain in the log").containsAll(vanDeProef(context));
            }
        }

        @Override
        public void afterAll(ExtensionContext context) {
            assertThat(gehoord(context))
                    .as("classes that complain in the log during %s", context.getDisplayName())
                    .containsAll(vanDeKlasse(context));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Logregels.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Logregels(net(context).regels);
        }

        private static Net net(ExtensionContext context) {
            return context.getStore(HIER).getOrComputeIfAbsent("net", naam -> new Net(), Net.class);
        }

        @SuppressWarnings("unchecked")
        private static Set<String> gehoord(ExtensionContext context) {
            return context.getRoot()
                    .getStore(HIER)
                    .getOrComputeIfAbsent(
                            context.getRequiredTestClass(), klasse -> ConcurrentHashMap.newKeySet(), Set.class);
        }

        private static List<String> vanDeProef(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getTestMethod(), VerwachtInLog.class)
                    .map(verwacht -> Arrays.asList(verwacht.value()))
                    .orElse(List.of());
        }

        private static List<String> vanDeKlasse(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getTestClass(), VerwachtInLog.class)
                    .map(verwacht -> Arrays.asList(verwacht.value()))
                    .orElse(List.of());
        }
    }

    /** Hangs between these loggers and the screen for the time of one test. */
    final class Net extends AppenderBase<ILoggingEvent> {

        private final List<Logger> gespannen = new CopyOnWriteArrayList<>();
        private final List<String> regels = new CopyOnWriteArrayList<>();
        private final Set<String> gehoord = ConcurrentHashMap.newKeySet();

        private void span(String naam) {
            LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
            setContext(logs);
            start();
            Logger logger = logs.getLogger(naam);
            logger.addAppender(this);
            logger.setAdditive(false);
            gespannen.add(logger);
        }

        private void haalBinnen() {
            gespannen.forEach(logger -> {
                logger.detachAppender(this);
                logger.setAdditive(true);
            });
            stop();
        }

        @Override
        protected void append(ILoggingEvent event) {
            gehoord.add(event.getLoggerName());
            regels.add("%s %s: %s%s"
                    .formatted(
                            event.getLevel(),
                            event.getLoggerName(),
                            event.getFormattedMessage(),
                            event.getThrowableProxy() == null
                                    ? ""
                                    : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    }
}
