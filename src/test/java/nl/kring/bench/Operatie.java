package nl.kring.bench;

import java.util.List;

/** Something that people do with Kring, and that must stay fast. One class for each; docs/bench.md says how to add one. */
public interface Operatie {

    /** As it stands in the report, in Dutch. */
    String naam();

    /**
     * Makes requests ready: signs in, looks up ids, opens forms. None of this is measured. Called again and again; what earlier
     * rounds wrote has been undone by then. May give fewer when the data hold no more.
     */
    List<Ronde> maakKlaar(Wereld wereld, int aantal);
}
