package nl.kring.gesprek;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.gesprek.Gespreksboek.NieuwGesprek;
import nl.kring.gesprek.Gespreksboek.Stoel;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.platform.Actor;
import nl.kring.traject.Eigenaar;
import nl.kring.traject.TrajectAfronden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows on a talk: the next one for the same people, or the end of the traject (R-BO-04). */
@Component
class Vervolgmaker {
    private final Gesprekken gesprekken;
    private final Gespreksboek boek;
    private final Uitnodigingen uitnodigingen;
    private final Samenwerking samenwerking;
    private final TrajectAfronden trajectAfronden;

    Vervolgmaker(
            Gesprekken gesprekken,
            Gespreksboek boek,
            Uitnodigingen uitnodigingen,
            Samenwerking samenwerking,
            TrajectAfronden trajectAfronden) {
        this.gesprekken = gesprekken;
        this.boek = boek;
        this.uitnodigingen = uitnodigingen;
        this.samenwerking = samenwerking;
        this.trajectAfronden = trajectAfronden;
    }

    Optional<GesprekId> maak(Actor actor, Afrondtafel.Gedekt tafel, RondGesprekAf typwerk) {
        return switch (typwerk.vervolg()) {
            case Vervolg.Open() -> Optional.empty();
            case Vervolg.Op op -> Optional.of(plan(actor, tafel, typwerk, op));
            case Vervolg.Einde einde -> eindig(actor, tafel, einde);
        };
    }

    private GesprekId plan(Actor actor, Afrondtafel.Gedekt tafel, RondGesprekAf typwerk, Vervolg.Op op) {
        var vorig = tafel.gesprek();
        var nieuw = new NieuwGesprek(
                GesprekId.nieuw(),
                vorig.traject(),
                vorig.kind(),
                Gesprekssoort.VOORTGANG,
                op.moment(),
                vorig.duur(),
                Optional.ofNullable(typwerk.plaats()).orElseThrow(),
                vorig.tolk(),
                false,
                tafel.vandaag(),
                vorig.id(),
                Vervolgregels.isVroeg(op.moment(), vorig.moment().datum(), tafel.werkwijze()) ? op.reden() : null);
        boek.plan(actor, nieuw, dezelfdeMensen(tafel).toList());
        uitnodigingen.aanIedereen(actor, gesprekken.gesprek(nieuw.id()).orElseThrow(), Berichtsoort.UITNODIGING);
        return nieuw.id();
    }

    /** Everyone with gezag today, and the professionals of this talk who may still come: who lost the ground is not asked again. */
    private Stream<Stoel> dezelfdeMensen(Afrondtafel.Gedekt tafel) {
        var ouders = tafel.beeld().gezag().stream()
                .filter(ouder -> ouder.soort().kanTekenen())
                .map(ouder -> new Stoel(new Eigenaar.Thuis(ouder.id()), Set.of(), null, null));
        var welkom = samenwerking.kandidaten(tafel.traject()).stream()
                .map(kandidaat -> kandidaat.id().waarde())
                .collect(Collectors.toSet());
        var werkers = tafel.gesprek().deelnemers().stream()
                .filter(deelnemer ->
                        !deelnemer.isOuder() && welkom.contains(deelnemer.wie().persoon()))
                .map(Vervolgmaker::stoel);
        return Stream.concat(ouders, werkers);
    }

    private static Stoel stoel(Deelnemer deelnemer) {
        var organisatie = deelnemer.organisatie();
        return new Stoel(
                deelnemer.wie(),
                deelnemer.functies(),
                organisatie == null ? null : organisatie.waarde(),
                deelnemer.reden());
    }

    private Optional<GesprekId> eindig(Actor actor, Afrondtafel.Gedekt tafel, Vervolg.Einde einde) {
        trajectAfronden.rondAf(
                actor,
                tafel.traject().id(),
                Optional.ofNullable(einde.afloop()).orElseThrow(),
                leegIsNiets(einde.toelichting()));
        return Optional.empty();
    }

    private static @Nullable String leegIsNiets(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
