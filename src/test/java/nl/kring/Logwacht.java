package nl.kring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Reads along with all that the app logs during every test: the child and the parents of {@link Proefstad} may not be in it. */
final class Logwacht implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> NAMEN = List.of("Yassin", "Amrani", "Samira");
    private static final Queue<String> GEHOORD = new ConcurrentLinkedQueue<>();

    /** Again before each test: an app that starts lays out its log anew, and one that stops takes the server's log away. */
    @Override
    public void beforeEach(ExtensionContext test) {
        GEHOORD.clear();
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.install();
        }
        var alles = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (alles.getAppender(Meelezer.NAAM) == null) {
            var meelezer = new Meelezer();
            meelezer.setContext(alles.getLoggerContext());
            meelezer.start();
            alles.addAppender(meelezer);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(GEHOORD).as("regels in het log met de naam van een mens").isEmpty();
    }

    private static final class Meelezer extends AppenderBase<ILoggingEvent> {
        private static final String NAAM = "meelezer";

        private Meelezer() {
            setName(NAAM);
        }

        @Override
        protected void append(ILoggingEvent regel) {
            var fout = regel.getThrowableProxy();
            var tekst = regel.getFormattedMessage() + (fout == null ? "" : "\n" + ThrowableProxyUtil.asString(fout));
            if (NAMEN.stream().anyMatch(tekst::contains)) {
                GEHOORD.add(regel.getLoggerName() + ": " + tekst);
            }
        }
    }
}
