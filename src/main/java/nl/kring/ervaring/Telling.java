package nl.kring.ervaring;

import org.jspecify.annotations.Nullable;

/** How often each kind was told about a rule in a gebied, and how many of them wait for an answer. */
public record Telling(String regel, @Nullable String gebied, int werkt, int inDeWeg, int ontbreekt, int open) {}
