package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Getal.paar;
import static nl.kring.kringbeeld.Tekst.veilig;

import java.util.List;
import nl.kring.platform.taal.Woorden;

/** Puts one drawing together as text: the frame and its words, the background, the people from the inside out. */
record Tekenaar(Voorvoegsel voorvoegsel, Maat maat, Woorden woorden) {

    String teken(Kind kind, List<Kringpersoon> personen) {
        var gezelschap = Gezelschap.van(personen);
        var schikking = Schikking.van(gezelschap, maat, woorden);
        return kop(kind, gezelschap)
                + new Achtergrond(voorvoegsel.tekst(), maat).teken(kind, schikking.indeling())
                + new Mensen(schikking, maat).teken()
                + "</svg>";
    }

    private String kop(Kind kind, Gezelschap gezelschap) {
        var vak = maat.kijkvak();
        return """
                <svg class="kring-k" viewBox="%1$s %2$s" role="group" aria-labelledby="%3$s-t" aria-describedby="%3$s-b">
                <title id="%3$s-t">%4$s</title>
                <desc id="%3$s-b">%5$s</desc>
                """.formatted(
                        paar(vak.links(), vak.boven()),
                        paar(vak.breedte(), vak.hoogte()),
                        voorvoegsel,
                        veilig(woorden.zeg("traject.kring", kind.naam())),
                        veilig(Omschrijving.van(kind.naam(), gezelschap, woorden)));
    }
}
