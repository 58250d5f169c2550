package nl.kring.platform.tabel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a packed file unpacks to, while it is being read, and stops a zip bomb before it goes off. The sizes that
 * the zip itself claims are not believed.
 */
final class Uitpakmeter {

    /** Below this a high ratio is ordinary (an almost empty sheet) and harmless. */
    private static final long ONSCHULDIG = 1L << 20;

    /**
     * What an XML parser may take in between two of its events. It keeps names, attributes and comments in memory
     * whole, so one that never ends must be stopped here.
     */
    private static final long PER_STAP = 1L << 18;

    private final Grenzen grenzen;
    private long totaal;

    Uitpakmeter(Grenzen grenzen) {
        this.grenzen = grenzen;
    }

    Onderdeel meet(InputStream uitgepakt, long ingepakteOmvang) {
        return new Onderdeel(uitgepakt, ingepakteOmvang);
    }

    /** One part of the zip. */
    final class Onderdeel extends FilterInputStream {

        private final long ingepakt;
        private long gelezen;
        private long sindsStap;

        private Onderdeel(InputStream uitgepakt, long ingepakt) {
            super(uitgepakt);
            this.ingepakt = Math.max(1, ingepakt);
        }

        /** The parser has delivered something: it may take in a next piece. */
        void stap() {
            sindsStap = 0;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            tel(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] doel, int begin, int lengte) throws IOException {
            int aantal = super.read(doel, begin, lengte);
            tel(Math.max(0, aantal));
            return aantal;
        }

        private void tel(int aantal) {
            gelezen += aantal;
            totaal += aantal;
            sindsStap += aantal;
            if (totaal > grenzen.uitgepakt()) {
                throw NietLeesbaar.bestand("Dit Excel-bestand is uitgepakt te groot: meer dan "
                        + Omvang.tekst(grenzen.uitgepakt()) + ". Sla het op als .csv.");
            }
            if (gelezen > ONSCHULDIG && gelezen / grenzen.verhouding() > ingepakt) {
                throw NietLeesbaar.bestand("Dit Excel-bestand is verdacht sterk ingepakt en is daarom niet gelezen. Sla"
                        + " het op als .csv.");
            }
            if (sindsStap > PER_STAP) {
                throw NietLeesbaar.beschadigd();
            }
        }
    }
}
