package nl.kring.kringbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Elke organisatie heeft een eigen vorm, kleur en woord (ontwerp 4)")
class VormTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GEZIN | M-18 0A18 18 0 1 1 18 0A18 18 0 1 1 -18 0Z
            KINDEROPVANG | M-16.2 -9.4Q-16.2 -16.2 -9.4 -16.2L9.4 -16.2Q16.2 -16.2 16.2 -9.4L16.2 9.4Q16.2 16.2 9.4 16.2L-9.4 16.2Q-16.2 16.2 -16.2 9.4Z
            PAS | M-16.2 -1.4A16.2 16.2 0 0 1 16.2 -1.4V12.4Q16.2 17.1 11.5 17.1H-11.5Q-16.2 17.1 -16.2 12.4Z
            JGZ | M-10.4 -10.4A10.4 10.4 0 1 1 10.4 -10.4A10.4 10.4 0 1 1 10.4 10.4A10.4 10.4 0 1 1 -10.4 10.4A10.4 10.4 0 1 1 -10.4 -10.4Z
            WIJKTEAM | M-4.1 -17.8Q0 -20.2 4.1 -17.8L13.4 -12.4Q17.5 -10.1 17.5 -5.4L17.5 5.4Q17.5 10.1 13.4 12.4L4.1 17.8Q0 20.2 -4.1 17.8L-13.4 12.4Q-17.5 10.1 -17.5 5.4L-17.5 -5.4Q-17.5 -10.1 -13.4 -12.4Z
            GI | M4.6 -18Q7.4 -18 9.5 -15.9L15.9 -9.5Q18 -7.4 18 -4.6L18 4.6Q18 7.4 15.9 9.5L9.5 15.9Q7.4 18 4.6 18L-4.6 18Q-7.4 18 -9.5 15.9L-15.9 9.5Q-18 7.4 -18 4.6L-18 -4.6Q-18 -7.4 -15.9 -9.5L-9.5 -15.9Q-7.4 -18 -4.6 -18Z
            JEUGDZORG | M-5.3 -18.1Q0 -23.4 5.3 -18.1L18.1 -5.3Q23.4 0 18.1 5.3L5.3 18.1Q0 23.4 -5.3 18.1L-18.1 5.3Q-23.4 0 -18.1 -5.3Z
            ONDERWIJS | M-16.6 -11.5Q-16.6 -16.2 -11.9 -16.2H11.9Q16.6 -16.2 16.6 -11.5V2.2C16.6 13 7.2 17.6 0 20.2C-7.2 17.6 -16.6 13 -16.6 2.2Z
            GEMEENTE | M-18.9 -9.7Q-18.9 -13 -15.7 -13L15.7 -13Q18.9 -13 18.9 -9.7L18.9 9.7Q18.9 13 15.7 13L-15.7 13Q-18.9 13 -18.9 9.7Z
            """)
    void deVormIsDieVanHetOntwerp(Organisatiesoort soort, String pad) {
        assertThat(Vorm.pad(soort, 18)).isEqualTo(pad);
    }

    @Test
    void geenTweeOrganisatiesLijkenOpElkaar() {
        assertThat(Stream.of(Organisatiesoort.values()).map(soort -> Vorm.pad(soort, 18)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Organisatiesoort.values()).map(Organisatiesoort::naam))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Organisatiesoort.values()).map(Organisatiesoort::css))
                .doesNotHaveDuplicates()
                .allMatch(css -> css.matches("kring-o-[a-z]+"));
    }

    @ParameterizedTest(name = "{0}: huid {1}, haar {2}")
    @CsvSource({
        "GEZIN, #D5A984, #A76D3E",
        "KINDEROPVANG, #A0B1DB, #5671B7",
        "PAS, #C7B87D, #907C31",
        "JGZ, #DB9FBA, #B75181",
        "WIJKTEAM, #A5C197, #608B4D",
        "GI, #AFB4B9, #6F777F",
        "JEUGDZORG, #BDA8D8, #8763B3",
        "ONDERWIJS, #8FBECD, #38859C",
        "GEMEENTE, #AFAEA6, #686860"
    })
    void eenPortretIsGetekendInDeKleurenVanDeOrganisatie(Organisatiesoort soort, String huid, String haar) {
        for (Haar kapsel : Haar.values()) {
            var portret = Tekening.van(Portret.svg("portret-1", soort, "Jo", kapsel));
            assertThat(portret.elementen("ellipse").getFirst().getAttribute("fill"))
                    .isEqualTo(huid);
            assertThat(portret.elementen("g").getLast().getAttribute("fill")).isIn(haar, "");
            assertThat(portret.elementen("clipPath").getFirst().getAttribute("id"))
                    .isEqualTo("portret-1");
            assertThat(portret.elementen("g").getFirst().getAttribute("clip-path"))
                    .isEqualTo("url(#portret-1)");
            assertThat(portret.tekst("text")).isEqualTo("Jo");
        }
    }

    @Test
    void elkKapselIsEenAnder() {
        assertThat(Stream.of(Haar.values()).map(kapsel -> Portret.svg("p", Organisatiesoort.JGZ, "Fa", kapsel)))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }
}
