package nl.kring.kringbeeld;

import java.util.regex.Pattern;

/**
 * One person in the kring. Texts may hold anything, they are made safe when drawn; {@code url} is an address inside this
 * application ({@code /…} or {@code #…}), so that a drawing can never lead a reader elsewhere.
 */
public record Kringpersoon(
        String id,
        String initialen,
        String naam,
        String rol,
        Organisatiesoort soort,
        Ring ring,
        Staat staat,
        String url) {

    /** No second slash, backslash or blank: browsers read {@code //} and {@code /\} as another site. */
    private static final Pattern EIGEN_ADRES = Pattern.compile("(#|/(?![/\\\\]))[^\\s\\p{Cntrl}]*");

    public Kringpersoon {
        if (id.isBlank() || naam.isBlank()) {
            throw new IllegalArgumentException("Een persoon in de kring heeft een id en een naam");
        }
        if ((soort == Organisatiesoort.GEZIN) != (ring == Ring.GEZIN)) {
            throw new IllegalArgumentException("Het gezin staat in de binnenste ring, en alleen het gezin");
        }
        if (!EIGEN_ADRES.matcher(url).matches()) {
            throw new IllegalArgumentException("Een persoon in de kring verwijst naar een adres binnen Kring");
        }
    }
}
