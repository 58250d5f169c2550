package nl.kring.toegang;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One address of the app, and what decides who comes in there.
 *
 * @param pad as the app names it, with in each part between braces of what the id is
 * @param vraag what follows the path: the child is named there, or in a field of the form
 */
record Route(
        String methode, String pad, Deur deur, @Nullable Handeling handeling, Enger enger, String vraag) {

    /** What stands before an address. The sentence is for docs/rechten.md. */
    enum Deur {
        IEDEREEN("open to all, also without signing in; shows nobody"),
        DEMO("open to all in the demo; does not exist anywhere else"),
        EERSTE("whoever set Kring up, with the word that it showed then; does not exist once there is a beheerder"),
        AANGEMELD("whoever is signed in; shows no child"),
        EIGEN("whoever is signed in; lists only what row security lets through to this person"),
        PLAATSEND("whoever places children today, at the own location"),
        OUDER("parents, about themselves"),
        PRIVACY_OFFICER("the privacy officer"),
        BEHEERDER("the beheerder"),
        PROJECTLEIDER("the projectleider"),
        WERKGROEP("the projectleider and the members of the werkgroep"),
        COLLEGA("whoever works here, and no parent; shows no child"),
        TEKENBEVOEGDE("who signs for the own organisation, when something waits to be signed"),
        KIND("");

        private final String zin;

        Deur(String zin) {
            this.zin = zin;
        }
    }

    /** Who of those that the act is open to. */
    enum Enger {
        NIET(""),
        DEELNEMER(", and takes part in the talk"),
        SCHRIJVER(", and wrote it"),
        VRAGER(", and asked it"),
        PARTIJ(", and is parent, works at the childcare, or is the wijkcoach that the question is about"),
        PARTIJ_OF_VRAGER(PARTIJ.zin + "; whoever asked it, with `KIND_ZIEN`");

        private final String zin;

        Enger(String zin) {
            this.zin = zin;
        }
    }

    static Route get(String pad, Handeling handeling) {
        return new Route("GET", pad, Deur.KIND, handeling, Enger.NIET, "");
    }

    static Route post(String pad, Handeling handeling) {
        return new Route("POST", pad, Deur.KIND, handeling, Enger.NIET, "");
    }

    static Route get(String pad, Deur deur) {
        return new Route("GET", pad, deur, null, Enger.NIET, "");
    }

    static Route post(String pad, Deur deur) {
        return new Route("POST", pad, deur, null, Enger.NIET, "");
    }

    Route alleen(Enger wie) {
        return new Route(methode, pad, deur, handeling, wie, vraag);
    }

    Route met(String meer) {
        return new Route(methode, pad, deur, handeling, enger, meer);
    }

    boolean isGet() {
        return methode.equals("GET");
    }

    /** Around one child. */
    boolean isRondKind() {
        return deur == Deur.KIND;
    }

    Handeling doet() {
        return requireNonNull(handeling);
    }

    /** As the app's own table names it: what an id is of, it does not say. */
    String naam() {
        return naam(methode, pad);
    }

    static String naam(String methode, String pad) {
        return methode + " " + pad.replaceAll("\\{[^}]*}", "{}");
    }

    String regel() {
        return "| " + methode + " | `" + pad + vraag + "` | " + (handeling == null ? deur.zin : "`" + handeling + "`")
                + enger.zin + " |\n";
    }

    @Override
    public String toString() {
        return methode + " " + pad + vraag;
    }
}
