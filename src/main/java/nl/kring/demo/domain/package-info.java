/** Makes up the demo municipality from a seed and a day: places, people, finished trajecten, and a present that is alive. */
@NullMarked
package nl.kring.demo.domain;

import org.jspecify.annotations.NullMarked;
