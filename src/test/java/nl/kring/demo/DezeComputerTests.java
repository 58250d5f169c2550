package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
@DisplayName("De demo antwoordt alleen onder de eigen naam van deze computer")
class DezeComputerTests {
    @LocalServerPort
    int poort;

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.nip.io, 421"
    })
    void eenVreemdeNaamKomtErNietIn(String naam, int status) throws IOException {
        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            lijn.getOutputStream()
                    .write(("GET /demo HTTP/1.1\r\nHost: " + naam + ":" + poort + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var antwoord = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.UTF_8));
            assertThat(antwoord.readLine()).startsWith("HTTP/1.1 " + status);
        }
    }
}
