package nl.kring.platform;

import java.util.Optional;

/**
 * Binds the acting user to a piece of work, for the transaction manager alone: it tells PostgreSQL who is acting. Code that
 * decides takes the {@link Actor} as a parameter.
 */
public final class HuidigeActor {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private HuidigeActor() {}

    /** Work that may fail with one kind of checked exception. */
    @FunctionalInterface
    public interface Werk<T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> {
        T doe() throws X;
    }

    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T als(
            Actor actor, Werk<T, X> werk) throws X {
        return ScopedValue.where(ACTOR, actor).call(werk::doe);
    }

    public static Optional<Actor> nu() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }
}
