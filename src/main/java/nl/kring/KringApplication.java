package nl.kring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Kring: everyone around a young child works as one circle. */
@SpringBootApplication
@Modulithic(systemName = "Kring")
public class KringApplication {
    public static void main(String[] args) {
        SpringApplication.run(KringApplication.class, args);
    }
}
