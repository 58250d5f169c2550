package nl.kring.kringbeeld;

/** A drawn person in the colours of the organisation: the place that a photo may take. */
public final class Portret {

    private static final double HUID = .34;
    private static final double HAARKLEUR = .74;

    private Portret() {}

    /** Hidden from screen readers: the name always stands next to it. {@code id} is unique on the page. */
    public static String svg(String id, Organisatiesoort soort, String initialen, Haar haar) {
        return """
                <svg class="kring-portret" viewBox="0 0 96 96" aria-hidden="true" focusable="false">\
                <defs><clipPath id="%1$s">\
                <path d="M48 2c22 0 44 8 45 44 0 34-17 48-45 48S3 80 3 46C4 10 26 2 48 2z"/></clipPath></defs>\
                <g clip-path="url(#%1$s)"><rect width="96" height="96" fill="%2$s"/>\
                <g transform="translate(-7.2 -4.5) scale(1.15)">\
                <path fill="%3$s" d="M8 98c0-23 18-33 40-33s40 10 40 33z"/>\
                <path fill="%4$s" d="M42 50h12v14l-6 5-6-5z"/><ellipse cx="48" cy="40" rx="14" ry="16.5" fill="%4$s"/>\
                <g fill="%5$s">%6$s</g></g></g>\
                <text x="48" y="88" text-anchor="middle" font-size="13.5" font-weight="700" fill="#fff" \
                letter-spacing=".5">%7$s</text></svg>""".formatted(
                        new Voorvoegsel(id),
                        soort.licht(),
                        soort.donker(),
                        meng(soort, HUID),
                        meng(soort, HAARKLEUR),
                        haar.pad(),
                        Tekst.veilig(Tekst.begin(initialen, 3)));
    }

    /** From light (0) to dark (1), for each of red, green and blue. */
    private static String meng(Organisatiesoort soort, double donkerte) {
        var kleur = new StringBuilder("#");
        for (int plek = 1; plek < 7; plek += 2) {
            int licht = Integer.parseInt(soort.licht(), plek, plek + 2, 16);
            int donker = Integer.parseInt(soort.donker(), plek, plek + 2, 16);
            kleur.append("%02X".formatted((int) Math.rint(licht * (1 - donkerte) + donker * donkerte)));
        }
        return kleur.toString();
    }
}
