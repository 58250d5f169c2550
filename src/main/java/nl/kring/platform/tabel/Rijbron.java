package nl.kring.platform.tabel;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where rows come from, whatever the kind of file. Gives each row once, in order. */
interface Rijbron extends Closeable {

    Herkenning herkenning();

    /** The next row, which may be empty; null at the end. Stops with {@link NietLeesbaar} when it cannot go on. */
    @Nullable
    RuweRij volgende() throws IOException;
}
