/** Decision tables as DMN files: read safely, written so that other tools open them, and evaluated by Apache KIE. Nobody else knows KIE. */
@NullMarked
package nl.kring.regels.dmn;

import org.jspecify.annotations.NullMarked;
