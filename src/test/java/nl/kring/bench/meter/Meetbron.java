package nl.kring.bench.meter;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.kring.bench.meter.Stap.Rand;
import nl.kring.bench.meter.Stap.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections that write down what is asked of them, as long as a {@link Meetlint} lies along the request. */
public final class Meetbron extends DelegatingDataSource {
    public Meetbron(DataSource bron) {
        super(bron);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var echt = super.getConnection();
        return Meetlint.nu()
                .map(lint -> (Connection) tussen(Connection.class, new Draad(echt, lint, lint.neemVerbinding())))
                .orElse(echt);
    }

    static Object tussen(Class<?> soort, InvocationHandler hand) {
        return Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, hand);
    }

    static @Nullable Object roep(Object echt, Method methode, Object @Nullable [] waarden) throws Throwable {
        try {
            return methode.invoke(echt, waarden);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private record Draad(Connection echt, Meetlint lint, int nummer) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object zelf, Method methode, Object @Nullable [] waarden) throws Throwable {
            var begin = System.nanoTime();
            var uitkomst = roep(echt, methode, waarden);
            rand(methode.getName(), waarden)
                    .ifPresent(soort -> lint.schrijf(new Rand(nummer, soort), System.nanoTime() - begin));
            if (methode.getName().equals("close")) {
                lint.geefTerug(nummer);
            }
            if (methode.getName().equals("prepareStatement") && waarden != null) {
                return tussen(
                        java.sql.PreparedStatement.class,
                        new Meetopdracht(uitkomst, lint, nummer, String.valueOf(waarden[0])));
            }
            return methode.getName().equals("createStatement")
                    ? tussen(java.sql.Statement.class, new Meetopdracht(uitkomst, lint, nummer, ""))
                    : uitkomst;
        }

        private static Optional<Soort> rand(String methode, Object @Nullable [] waarden) {
            var aan = waarden != null && waarden.length == 1 && Boolean.TRUE.equals(waarden[0]);
            return switch (methode) {
                case "setAutoCommit" -> Optional.of(aan ? Soort.EINDE : Soort.BEGIN);
                case "setReadOnly" -> aan ? Optional.of(Soort.LEES_ALLEEN) : Optional.empty();
                case "commit" -> Optional.of(Soort.BEVESTIG);
                case "rollback" -> Optional.of(Soort.DRAAI_TERUG);
                default -> Optional.empty();
            };
        }
    }
}
