package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.KringFixture.professional;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat mensen typen komt als tekst in de tekening, nooit als opdracht")
class VijandigeTekstTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "</title></svg><script>",
                "]]><!--",
                "&lt;b&gt; &amp; &#60;",
                "%s %n %1$s",
                "سميرة بنت محمد",
                "ياسين",
                "👩‍👩‍👧‍👦 Zoë 🇳🇱",
                "Anne-Frédérique Ō'Connor",
                "李小龍"
            })
    void elkeNaamStaatErPreciesZoals(String naam) {
        for (String svg : List.of(
                Kringbeeld.breed("k", naam, naam, List.of(professional(naam, naam))),
                Kringbeeld.smal("k", naam, List.of(professional(naam, naam))))) {
            var tekening = Tekening.van(svg);
            assertThat(zonderRichting(tekening.tekst("title"))).isEqualTo("De kring om " + naam);
            assertThat(zonderRichting(tekening.tekst("desc")))
                    .startsWith(naam + " staat")
                    .contains(naam + " (" + naam + ")");
            assertThat(tekening.persoon("p").label()).startsWith(naam + ", " + naam + ", Sociaal");
            assertThat(tekening.elementen("script")).isEmpty();
            assertThat(tekening.elementen("img")).isEmpty();
            assertThat(svg).doesNotContain("<script", "<img", "' onload", "\" onload");
        }
        assertThat(Tekening.van(Portret.svg("k", Organisatiesoort.JGZ, naam, Haar.KORT))
                        .elementen("text"))
                .hasSize(1);
    }

    @Test
    void halveTekensEnStuurtekensVallenWeg() {
        String naam = "Sa\u0000m\ud83di\u001bra\uffff\n\tde  Wit\udc00";
        var tekening = Tekening.van(Kringbeeld.breed("k", naam, "", List.of(professional(naam, "\u0007"))));
        assertThat(tekening.tekst("title")).isEqualTo("De kring om Samira de Wit");
        assertThat(tekening.persoon("p").zichtbaar()).containsExactly("Samira de Wit");
    }

    @Test
    void eenEindelozeNaamBlijftOpZijnPlekEnStaatHeelInHetLabel() {
        String lang = "Wolfeschlegelsteinhausen".repeat(500);
        var persoon = Tekening.van(Kringbeeld.breed("k", lang, lang, List.of(professional(lang, lang))))
                .persoon("p");
        assertThat(persoon.zichtbaar()).containsExactly("Wolfeschlegelsteinh…", "Wolfeschlegelsteinhause…");
        assertThat(persoon.label()).startsWith(lang + ", " + lang);
        assertThat(Tekening.van(Kringbeeld.smal("k", lang, List.of(professional(lang, ""))))
                        .persoon("p")
                        .zichtbaar())
                .containsExactly("Wolfeschl…");
    }

    @ParameterizedTest(name = "{0} past als {1} in {2} letters")
    @CsvSource({
        "Samira, Samira, 6",
        "Samira, Sami…, 5",
        "'Jan Willem', Jan…, 5",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦, 👩‍👩‍👧‍👦👩‍👩‍👧‍👦, 2",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦, 👩‍👩‍👧‍👦…, 2",
        "Zoë, Zoë, 3"
    })
    void eenNaamWordtNooitMiddenInEenLetterAfgekapt(String naam, String past, int letters) {
        assertThat(Tekst.kort(naam, letters)).isEqualTo(past);
    }

    @Test
    void opgestapeldeAccentenGroeienNietOverDeBurenHeen() {
        assertThat(Tekst.schoon("Z" + "\u0301".repeat(400) + "oe")).isEqualTo("Z\u0301\u0301\u0301oe");
    }

    @ParameterizedTest(name = "\"{0}\" in {1} regels: {2}")
    @CsvSource({
        "'', 2, ''",
        "wijkcoach, 2, wijkcoach",
        "mentor op de groep, 2, mentor op de groep",
        "'coach, casemanager', 2, 'coach, casemanager'",
        "ambulant begeleider, 2, ambulant|begeleider",
        "ambulant begeleider, 1, ambulant…",
        "ambulant begeleider passende kinderopvang, 2, ambulant|begeleider…",
        "jeugdverpleegkundige, 2, jeugdverpleegkundige",
        "orthopedagoog-generalist, 2, orthopedagoog-generalist",
        "kinderbeschermingsmedewerker, 2, kinderbeschermingsmedew…"
    })
    void eenRolBreektTussenWoorden(String rol, int hoogstens, String verwacht) {
        assertThat(String.join("|", Tekst.regels(rol, Maat.BREED.letters().rol(), hoogstens)))
                .isEqualTo(verwacht);
    }

    /** A name from right to left is kept apart from the sentence around it. */
    private static String zonderRichting(String tekst) {
        return tekst.replaceAll("[\u2068\u2069]", "");
    }
}
