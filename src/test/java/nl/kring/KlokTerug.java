package nl.kring;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each test begins on the design's day, wherever the one before left the clock: a session from a later day is over at once. */
final class KlokTerug implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext proef) {
        SpringExtension.getApplicationContext(proef).getBean(ProefKlok.class).terug();
    }
}
