/** The pages of children: the list, searching, placing, and a child's own page. */
@NullMarked
package nl.kring.kind.web;

import org.jspecify.annotations.NullMarked;
