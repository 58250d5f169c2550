package nl.kring.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kring.KringTest;
import org.springframework.context.annotation.Import;

/** The app with the demo in it, on a database of its own: a demo stands alone, and what other tests make may not count along. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KringTest
@Import(GeladenDemo.class)
@interface DemoTest {}
