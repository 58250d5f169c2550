package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kring.platform.tabel.BestandFixture.gelezen;
import static nl.kring.platform.tabel.BestandFixture.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een groot bestand komt nooit in zijn geheel in het geheugen")
class StroomTests {

    private static final int RIJEN = 1_000_000;
    private static final byte[] KOP = "nummer;naam;plaats\n".getBytes(UTF_8);
    private static final byte[] RIJ = "00000000;Sam;Arnhem\n".getBytes(UTF_8);
    private static final int PER_RIJ = RIJ.length;

    /** Lines that exist only while they are read, with a count of how far each reading has come. */
    private static final class Lopend implements Invoer {

        private final List<AtomicLong> gelezen = new ArrayList<>();

        @Override
        public InputStream open() {
            var stand = new AtomicLong();
            gelezen.add(stand);
            return new InputStream() {
                @Override
                public int read() {
                    var een = new byte[1];
                    return read(een, 0, 1) < 0 ? -1 : een[0];
                }

                @Override
                public int read(byte[] doel, int begin, int lengte) {
                    long plaats = stand.get();
                    var stuk = stuk(plaats);
                    if (stuk.length == 0) {
                        return -1;
                    }
                    int aantal = Math.min(lengte, stuk.length);
                    System.arraycopy(stuk, 0, doel, begin, aantal);
                    stand.addAndGet(aantal);
                    return aantal;
                }
            };
        }

        /** From this place to the end of its line. */
        private static byte[] stuk(long plaats) {
            if (plaats < KOP.length) {
                return Arrays.copyOfRange(KOP, (int) plaats, KOP.length);
            }
            long rij = (plaats - KOP.length) / PER_RIJ;
            if (rij >= RIJEN) {
                return new byte[0];
            }
            var regel = RIJ.clone();
            for (int cijfer = 7, rest = (int) rij; rest > 0; cijfer--, rest /= 10) {
                regel[cijfer] = (byte) ('0' + rest % 10);
            }
            return Arrays.copyOfRange(regel, (int) ((plaats - KOP.length) % PER_RIJ), PER_RIJ);
        }
    }

    @Test
    void deEersteRijIsErLangVoordatHetBestandGelezenIs() {
        var lopend = new Lopend();
        var tabel = tabel(Tabellezer.openCsv(lopend, Grenzen.STANDAARD, "nummer"));
        var regels = tabel.regels();
        assertThat(((Rij) regels.next()).waarde("nummer")).isEqualTo("00000000");

        // The first reading looked at the encoding and went through everything; the second gives the rows.
        long heleBestand = KOP.length + (long) RIJEN * PER_RIJ;
        assertThat(lopend.gelezen).hasSize(2);
        assertThat(lopend.gelezen.getFirst()).hasValue(heleBestand);
        assertThat(lopend.gelezen.getLast()).hasValueLessThan(200_000);

        int aantal = 1;
        while (regels.hasNext()) {
            assertThat(regels.next().regelnummer()).isEqualTo(aantal + 2);
            aantal++;
            if (aantal == RIJEN / 2) {
                assertThat(lopend.gelezen.getLast()).hasValueLessThan(heleBestand / 2 + 200_000);
            }
        }
        assertThat(aantal).isEqualTo(RIJEN);
        assertThat(lopend.gelezen.getLast()).hasValue(heleBestand);
    }

    @Test
    void alsHetBestandHalverwegeWegvaltIsDatEenZin() {
        var eersteKeer = new Lopend();
        Invoer valtWeg = () -> {
            var stroom = eersteKeer.open();
            return eersteKeer.gelezen.size() < 2
                    ? stroom
                    : new SequenceInputStream(new ByteArrayInputStream(stroom.readNBytes(100_000)), wegvallend());
        };

        var regels =
                tabel(Tabellezer.openCsv(valtWeg, Grenzen.STANDAARD)).stream().toList();

        assertThat(regels).hasSizeGreaterThan(1_000);
        assertThat(regels.getLast())
                .isEqualTo(new TabelFout(0, "", "Het bestand is niet verder te lezen. Probeer het opnieuw."));
    }

    @Test
    void eenBestandDatNietTeLezenIsWordtGeweigerd() {
        assertThat(gelezen(Tabellezer.openCsv(StroomTests::wegvallend, Grenzen.STANDAARD)))
                .containsExactly("Het bestand is niet te lezen. Sla het opnieuw op en probeer het nog eens.");
    }

    private static InputStream wegvallend() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
    }

    @Test
    void eenMiljoenEnEenRijenIsErEenTeVeel() {
        var tabel = tabel(Tabellezer.openCsv(new Lopend(), Grenzen.STANDAARD.metRijen(RIJEN - 1)));

        var laatste = tabel.stream().reduce((eerste, tweede) -> tweede).orElseThrow();

        assertThat(laatste)
                .isEqualTo(new TabelFout(
                        RIJEN + 1, "", "het bestand heeft meer dan 999.999 rijen. Verdeel het over meer bestanden."));
    }
}
