package nl.kring.platform;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Names in one breath, in Dutch: "Ewa", "Ewa en Tomek", "Ewa, Tomek en Joyce". Other languages: {@code platform.taal.Woorden}. */
public final class Opsomming {
    private Opsomming() {}

    public static String van(List<String> namen) {
        if (namen.size() < 2) {
            return String.join("", namen);
        }
        return String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + namen.getLast();
    }

    public static Collector<String, ?, String> verzamel() {
        return Collectors.collectingAndThen(Collectors.toList(), Opsomming::van);
    }
}
