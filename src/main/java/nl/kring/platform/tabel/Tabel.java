package nl.kring.platform.tabel;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An opened table. Its rows come once, one by one, and never stand in memory together. A row that cannot be used comes
 * as one or more {@link TabelFout}en; when the file itself cannot be read on, a {@code TabelFout} comes last.
 */
public final class Tabel implements AutoCloseable {

    private final Rijbron bron;
    private final Kopregel kopregel;
    private final Grenzen grenzen;
    private final Queue<Regel> wachtrij = new ArrayDeque<>();
    private int rijen;
    private boolean klaar;

    Tabel(Rijbron bron, Kopregel kopregel, Grenzen grenzen) {
        this.bron = bron;
        this.kopregel = kopregel;
        this.grenzen = grenzen;
    }

    /** The names of the columns as they stand in the file. */
    public List<String> kolommen() {
        return kopregel.namen();
    }

    public boolean heeftKolom(String naam) {
        return kopregel.plaats(naam) >= 0;
    }

    public Herkenning herkenning() {
        return bron.herkenning();
    }

    /** The rows that have not been read yet. Empty rows are passed over. */
    public Iterator<Regel> regels() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                vulAan();
                return !wachtrij.isEmpty();
            }

            @Override
            public Regel next() {
                vulAan();
                var regel = wachtrij.poll();
                if (regel == null) {
                    throw new NoSuchElementException();
                }
                return regel;
            }
        };
    }

    /** The same as {@link #regels()}. */
    public Stream<Regel> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(regels(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private void vulAan() {
        while (wachtrij.isEmpty() && !klaar) {
            try {
                leesRij();
            } catch (NietLeesbaar e) {
                stop(e.fout());
            } catch (IOException e) {
                stop(TabelFout.overBestand("Het bestand is niet verder te lezen. Probeer het opnieuw."));
            }
        }
    }

    private void leesRij() throws IOException {
        var rij = bron.volgende();
        if (rij == null) {
            klaar = true;
        } else if (!rij.isLeeg()) {
            rijen++;
            if (rijen > grenzen.rijen()) {
                throw NietLeesbaar.regel(
                        rij.regelnummer(),
                        String.format(
                                Locale.of("nl"),
                                "het bestand heeft meer dan %,d rijen. Verdeel het over meer bestanden.",
                                grenzen.rijen()));
            }
            wachtrij.addAll(kopregel.lees(rij));
        }
    }

    private void stop(TabelFout fout) {
        klaar = true;
        wachtrij.add(fout);
    }

    @Override
    public void close() {
        klaar = true;
        wachtrij.clear();
        Tabellezer.sluit(bron);
    }
}
