package nl.kring.organisatie;

import java.util.List;
import nl.kring.kringbeeld.Haar;
import nl.kring.platform.Functie;
import nl.kring.platform.Letters;
import nl.kring.platform.Opsomming;
import org.jspecify.annotations.Nullable;

/** The wie is wie of a location: everybody whom parents meet there, all alike, and which places are open (R-TL-05, R-ST-05). */
public record Wand(Locatie locatie, List<Gezicht> gezichten, List<OpenPlek> open) {

    public Wand {
        gezichten = List.copyOf(gezichten);
        open = List.copyOf(open);
    }

    /** One person, also with two functions: one face. */
    public record Gezicht(
            MedewerkerId id,
            String roepnaam,
            String achternaam,
            List<Functie> functies,
            boolean waarnemend,
            String organisatienaam,
            Organisatiesoort soort,
            @Nullable Haar haar,
            @Nullable String watIkDoe,
            @Nullable String talen,
            @Nullable String hier,
            @Nullable String telefoon,
            @Nullable String email) {

        public Gezicht {
            functies = List.copyOf(functies);
        }

        /** "pedagogisch medewerker en locatiemanager"; in a hallway a coach is just a coach. */
        public String functiewoorden() {
            var woorden = functies.stream()
                    .map(functie -> functie == Functie.COACH ? "coach" : functie.woord())
                    .collect(Opsomming.verzamel());
            return waarnemend ? woorden + " (neemt waar)" : woorden;
        }

        /** Who works at the location itself, is of the location; the others come from their organisation. */
        public String van(Locatie locatie) {
            var vanHier = functies.stream()
                    .anyMatch(
                            functie -> functie == Functie.PEDAGOGISCH_MEDEWERKER || functie == Functie.LOCATIEMANAGER);
            return vanHier ? locatie.naam() : organisatienaam;
        }

        public String initialen() {
            return Letters.begin(roepnaam, 2);
        }
    }

    /**
     * A place that nobody holds now, and who helps meanwhile.
     *
     * @param wie the team or the person to turn to; absent when nobody is known
     */
    public record OpenPlek(
            Functie functie, @Nullable String wie, @Nullable String telefoon) {}

    /** How many cards go on a row: nine fit on a sheet as three by three, twelve as three rows of four. */
    public enum Maat {
        DRIE_OP_EEN_RIJ,
        VIER_OP_EEN_RIJ,
        MEER_BLADEN
    }

    public Maat maat() {
        var kaarten = gezichten.size() + open.size();
        if (kaarten <= 9) {
            return Maat.DRIE_OP_EEN_RIJ;
        }
        return kaarten <= 12 ? Maat.VIER_OP_EEN_RIJ : Maat.MEER_BLADEN;
    }

    /** To whom to turn when something on the wall is wrong: a manager, by first name. */
    public @Nullable String manager() {
        return gezichten.stream()
                .filter(gezicht -> gezicht.functies().contains(Functie.LOCATIEMANAGER))
                .map(Gezicht::roepnaam)
                .findFirst()
                .orElse(null);
    }
}
