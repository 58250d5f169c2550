package nl.kring.regels.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Meegeleverd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De poort: een tabel die een ander programma bewaarde")
class AnderProgrammaTests {
    private static final Tabelbestand DT1 = Tabelbestand.van(TabelId.DT1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("andereProgrammas")
    @DisplayName("Een bestand zoals een ander programma het schrijft, is dezelfde tabel")
    void vanEenAnderProgramma(Fout geenFout) {
        assertThat(Poort.keur(geenFout.bestand().bytes(), Meegeleverd.tabel(TabelId.DT1)))
                .isEqualTo(new Keuring.Goed(Meegeleverd.tabel(TabelId.DT1)));
    }

    static Stream<Fout> andereProgrammas() {
        return Stream.of(
                new Fout("met een begin van UTF-8", new Tabelbestand(TabelId.DT1, "\uFEFF" + DT1.tekst())),
                new Fout("DMN 1.2", versie("http://www.omg.org/spec/DMN/20180521/MODEL/")),
                new Fout("DMN 1.4", versie("https://www.omg.org/spec/DMN/20211108/MODEL/")),
                new Fout("DMN 1.5", versie("https://www.omg.org/spec/DMN/20230324/MODEL/")),
                new Fout("DMN 1.6", versie("https://www.omg.org/spec/DMN/20240513/MODEL/")),
                new Fout("met voorvoegsels", metVoorvoegsel()),
                new Fout("met een tekening", metTekening()),
                new Fout("met veel wit", metWit()),
                new Fout(
                        "met uitbreidingen van een ander",
                        DT1.vervang(
                                        "<rule id=\"DT1-rij1\">",
                                        "<rule id=\"DT1-rij1\"><extensionElements><x:kleur xmlns:x=\"urn:x\">rood</x:kleur></extensionElements>")
                                .vervang(
                                        "<decisionTable id",
                                        "<decisionTable xmlns:y=\"urn:y\" y:breedte=\"10\" outputLabel=\"uit\" preferredOrientation=\"Rule-as-Row\" id")),
                new Fout(
                        "met beschrijvingen bij de rijen",
                        DT1.vervang("<rule id=\"DT1-rij1\">", "<rule id=\"DT1-rij1\"><description>Gezien</description>")
                                .vervang("<question>", "<description>Een tabel</description><question>")),
                new Fout(
                        "met labels en lege cellen voor alles",
                        DT1.vervang("-als\">", "-als\" label=\"Een feit\">")
                                .vervang("<text>-</text>", "<text></text>")),
                new Fout(
                        "met alle keuzes uitgeschreven, in een andere volgorde",
                        DT1.cel(1, "als2", "\"NEE\", \"NIET_BEOORDEELD\",\n \"JA\"")
                                .cel(2, "als1", " \"WIL_NIET_ZEGGEN\" , \"ONBEKEND\",\"NEE\"")),
                new Fout("met CDATA", DT1.cel(1, "als1", "<![CDATA[\"JA\"]]>")),
                new Fout("met opmerkingen", DT1.cel(1, "als1", "\"J<!-- hier -->A\"")));
    }

    private static Tabelbestand versie(String ruimte) {
        return DT1.vervang("https://www.omg.org/spec/DMN/20191111/MODEL/", ruimte);
    }

    private static Tabelbestand metVoorvoegsel() {
        return new Tabelbestand(
                TabelId.DT1,
                DT1.tekst().replaceAll("<(/?)([a-zA-Z])", "<$1dmn:$2").replace("xmlns=", "xmlns:dmn="));
    }

    private static Tabelbestand metTekening() {
        return DT1.vervang("exporter=\"Kring\">", """
                exporter="Ander" exporterVersion="7" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
                    xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/">""").vervang("</definitions>", """
                  <dmndi:DMNDI>
                    <dmndi:DMNDiagram id="beeld">
                      <dmndi:DMNShape id="vorm" dmnElementRef="DT1-besluit">
                        <dc:Bounds height="80" width="180" x="160" y="100"/>
                      </dmndi:DMNShape>
                    </dmndi:DMNDiagram>
                  </dmndi:DMNDI>
                </definitions>""");
    }

    private static Tabelbestand metWit() {
        return new Tabelbestand(
                TabelId.DT1, DT1.tekst().replace("<text>", "<text>\n\t   ").replace("</text>", "\r\n    </text>\n\n"));
    }
}
