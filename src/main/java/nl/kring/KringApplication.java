package nl.kring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Kring: everyone around a young child works as one circle. */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        // two modules may use the same short name for a class, each in its own words
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Kring")
public class KringApplication {
    public static void main(String[] args) {
        SpringApplication.run(KringApplication.class, args);
    }
}
