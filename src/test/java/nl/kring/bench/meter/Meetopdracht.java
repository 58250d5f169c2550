package nl.kring.bench.meter;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.kring.bench.meter.Stap.Opdracht;
import nl.kring.bench.meter.Stap.Waarde;
import org.jspecify.annotations.Nullable;

/** A statement on its way: gathers its parameters, and times it when it goes. PostgreSQL's driver fetches all rows at once. */
final class Meetopdracht implements InvocationHandler {
    private final Object echt;
    private final Meetlint lint;
    private final int verbinding;
    private final String sql;
    private final Map<Integer, Waarde> waarden = new TreeMap<>();

    Meetopdracht(@Nullable Object echt, Meetlint lint, int verbinding, String sql) {
        this.echt = java.util.Objects.requireNonNull(echt);
        this.lint = lint;
        this.verbinding = verbinding;
        this.sql = sql;
    }

    @Override
    public @Nullable Object invoke(Object zelf, Method methode, Object @Nullable [] gegeven) throws Throwable {
        var naam = methode.getName();
        if (naam.startsWith("set") && gegeven != null && gegeven.length > 1 && gegeven[0] instanceof Integer plek) {
            waarden.put(plek, waarde(naam, plek, gegeven));
        }
        if (naam.toLowerCase(Locale.ROOT).contains("batch")) {
            // better no figure than a wrong one: a batch would be counted as one statement, without its parameters
            throw new UnsupportedOperationException("de bench kent nog geen batch: " + sql);
        }
        if (!naam.startsWith("execute")) {
            return Meetbron.roep(echt, methode, gegeven);
        }
        var begin = System.nanoTime();
        try {
            return Meetbron.roep(echt, methode, gegeven);
        } finally {
            var duur = System.nanoTime() - begin;
            lint.schrijf(new Opdracht(verbinding, tekst(gegeven), new ArrayList<>(waarden.values()), duur), duur);
        }
    }

    private String tekst(Object @Nullable [] gegeven) {
        return gegeven != null && gegeven.length > 0 && gegeven[0] instanceof String los ? los : sql;
    }

    private static Waarde waarde(String methode, int plek, Object[] gegeven) {
        if (methode.equals("setNull")) {
            return new Waarde(plek, null, (Integer) gegeven[1]);
        }
        var soort = gegeven.length == 3 && gegeven[2] instanceof Integer genoemd ? genoemd : null;
        if (gegeven[1] == null) {
            return new Waarde(plek, null, soort == null ? Integer.valueOf(Types.NULL) : soort);
        }
        if (gegeven[1] instanceof Serializable inhoud) {
            return new Waarde(plek, inhoud, soort);
        }
        throw new UnsupportedOperationException(
                "de bench kan dit niet opnemen: " + methode + " " + gegeven[1].getClass());
    }
}
