package nl.kring.kringbeeld;

/** How the hair of a drawn person looks. It says nothing about the real person: the caller chooses. */
public enum Haar {
    KORT("""
            <path d="M33 40c-1-13 6-19 15-19s16 6 15 19c-2-6-5-9-8-10-6 2-14 2-18-1-2 3-3 6-4 11z"/>"""),
    KNOT("""
            <circle cx="48" cy="17" r="7.5"/><path d="M33 41c-1-13 6-19 15-19s16 6 15 19c-2-7-6-11-15-11s-13 \
            4-15 11z"/>"""),
    LANG("""
            <path d="M30 68c-3-14-2-24 0-32 2-10 9-15 18-15s16 5 18 15c2 8 3 18 0 32l-10-2 \
            5-24c-3-6-7-9-13-10-6 1-10 4-13 10l5 24z"/>"""),
    BOB("""
            <path d="M31 54c-3-8-3-15-1-20 3-9 10-13 18-13s15 4 18 13c2 5 2 12-1 20l-4-1c2-8 1-14-2-18-7 \
            1-15-1-19-5-4 5-6 12-5 23z"/>"""),
    KRUL("""
            <g><circle cx="35" cy="33" r="7"/><circle cx="40" cy="25" r="7"/><circle cx="48" cy="22" r="7.5"/>\
            <circle cx="56" cy="25" r="7"/><circle cx="61" cy="33" r="7"/><circle cx="33" cy="41" r="5"/>\
            <circle cx="63" cy="41" r="5"/></g>"""),
    DOEK("""
            <path fill-rule="evenodd" d="M48 19c-12 0-19 8-19 21 0 12 0 20-5 27 6 5 14 8 24 8s18-3 \
            24-8c-5-7-5-15-5-27 0-13-7-21-19-21zm0 9.5c7.5 0 12.5 5 12.5 12.5S55 55.5 48 55.5 35.5 48.5 35.5 41 \
            40.5 28.5 48 28.5z"/>"""),
    BAARD("""
            <path d="M33.5 38c-1-11 5-17 14.5-17s15.5 6 14.5 17c-1.5-5-3.5-8-6-9-5 1.5-12 1.5-17 0-2.5 1-4.5 \
            4-6 9z"/><path d="M34 42c1 5 2.5 7.5 5 8 2.5-2.2 5.5-3 9-3s6.5.8 9 3c2.5-.5 4-3 5-8 1 11-4.5 \
            18-14 18s-15-7-14-18z" opacity=".8"/>""");

    private final String pad;

    Haar(String pad) {
        this.pad = pad;
    }

    String pad() {
        return pad;
    }
}
