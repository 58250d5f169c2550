package nl.kring.kringbeeld;

/**
 * Where a figure stands: its angle, how far it was pushed off its circle, and the room it takes there. It may move within
 * {@code bereik} and would like to be at {@code basis}.
 */
record Plek(Ruimte ruimte, Bereik bereik, double basis, double hoek, double duw, Doos doos) {

    static Plek op(Ruimte ruimte, Bereik bereik, double basis) {
        return new Plek(ruimte, bereik, basis, basis, 0, ruimte.omvang().doos(Punt.op(1, basis), 0));
    }

    Plek verplaatst(double naar, double geduwd, Doos daar) {
        return new Plek(ruimte, bereik, basis, naar, geduwd, daar);
    }

    boolean staatAls(Plek ander) {
        return hoek == ander.hoek && duw == ander.duw;
    }

    boolean naamErboven() {
        return ruimte.omvang().naamErboven(Punt.op(1, hoek));
    }

    Punt punt() {
        return Punt.op(ruimte.omvang().straal() + duw, hoek);
    }
}
