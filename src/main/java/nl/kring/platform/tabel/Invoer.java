package nl.kring.platform.tabel;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the start more than once: a file, and in tests something that counts. */
@FunctionalInterface
interface Invoer {
    InputStream open() throws IOException;
}
