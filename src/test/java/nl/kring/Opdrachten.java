package nl.kring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what the app asks of the database, so that a test can say: this list is one query, whatever its length. Sessions and
 * the line that tells PostgreSQL who is acting belong to every request, and are left out.
 */
public final class Opdrachten implements BeanPostProcessor {
    private final Queue<String> gesteld = new ConcurrentLinkedQueue<>();

    /** The SQL that was sent while this work was done, in order; tests run one after another, so it is all of this work. */
    public List<String> van(Runnable werk) {
        gesteld.clear();
        werk.run();
        return gesteld.stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config('kring."))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron ? new Meetellend(bron) : bean;
    }

    private final class Meetellend extends DelegatingDataSource {
        private Meetellend(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var echt = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (_, methode, waarden) -> geefDoor(echt, methode, waarden));
        }

        /** Work by the clock or after a commit is not the work that is counted. */
        private static boolean isAchtergrond() {
            var draad = Thread.currentThread().getName();
            return draad.startsWith("task-") || draad.startsWith("scheduling-");
        }

        private Object geefDoor(Connection echt, Method methode, Object[] waarden) throws Throwable {
            if (!isAchtergrond()
                    && methode.getName().startsWith("prepare")
                    && waarden != null
                    && waarden[0] instanceof String sql) {
                gesteld.add(sql);
            }
            try {
                return methode.invoke(echt, waarden);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
